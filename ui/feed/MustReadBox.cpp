#include "ui/feed/MustReadBox.h"

#include "sync/Client.h"
#include "ui/official/AcknowledgementReports.h"
#include "ui/official/MustReadWords.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Painting.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/RelativeTime.h"

#include <QStyle>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
constexpr int boxPadding = 12;
constexpr int boxAbove = 8; // above and below what is in it
constexpr int quietHeight = 22;
constexpr int fewestWords = 220; // pixels beside the button; else it is below
} // namespace

MustReadBox::MustReadBox(Client &client, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_title(new PlainLabel({}, this))
    , m_note(new PlainLabel({}, this))
    , m_button(new Button(Button::Kind::Primary, {}, this))
{
    setObjectName(u"mustRead"_s);
    m_title->setObjectName(u"mustReadTitle"_s);
    m_title->setWordWrap(true);
    m_note->setObjectName(u"mustReadNote"_s);
    m_note->setElided(true);
    m_button->setObjectName(u"confirmRead"_s);
    m_button->setFillToken(Token::Official);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_look == Look::Question)
            Q_EMIT confirmed();
        else
            Q_EMIT reportWanted();
    });
    connect(&AcknowledgementReports::of(client), &AcknowledgementReports::ready, this, [this](const Id &postId) {
        if (postId != m_post.post.id)
            return;
        fill();
        layOut(width());
    });
}

bool MustReadBox::isFor(const Reader &reader, const PostDetails &post)
{
    return post.post.mustRead && (post.asked != Asked::No || reader.mayReport(post));
}

void MustReadBox::bind(const PostDetails &post)
{
    m_post = post;
    m_reports = m_client.reader().mayReport(post);
    m_look = !post.post.mustRead    ? Look::Nothing
        : post.asked == Asked::Yes  ? Look::Question
        : m_reports                 ? Look::Numbers
        : post.asked == Asked::Done ? Look::Done
                                    : Look::Nothing;
    if (m_look == Look::Done && m_button->hasFocus())
        parentWidget()->setFocus(Qt::OtherFocusReason); // the keyboard stays at the card
    if (m_reports)
        AcknowledgementReports::of(m_client).fetchOnce(post.post);
    fill();
}

void MustReadBox::fill()
{
    const QDateTime by = m_post.post.mustRead.value_or(MustRead()).by;
    const AcknowledgementReport *report = m_reports ? AcknowledgementReports::of(m_client).find(m_post.post) : nullptr;
    const QString count = report ? confirmedText(report->acknowledged, report->audience) : QString();
    const bool question = m_look == Look::Question;
    QStringList note;
    if (!dueText(by).isEmpty())
        note += dueText(by);
    switch (m_look) {
    case Look::Question:
        m_title->setText(tr("Please confirm that you have read this"));
        if (!count.isEmpty())
            note += count;
        break;
    case Look::Numbers:
        m_title->setText(count.isEmpty() ? tr("Asks to be confirmed") : count);
        if (m_post.asked == Asked::Done)
            note += tr("You confirmed this on %1", "%1: a date").arg(dayText(m_post.confirmedAt));
        break;
    case Look::Done:
        m_title->setText(tr("You confirmed this on %1", "%1: a date").arg(dayText(m_post.confirmedAt)));
        break;
    case Look::Nothing:
        return;
    }
    m_title->setLook(m_look == Look::Done ? TextSize::Meta : TextSize::Body,
        m_look == Look::Done ? Weight::Regular : Weight::Strong, m_look == Look::Done ? Token::Text3 : Token::Text);
    const bool late = question && isOverdue(by);
    m_note->setLook(TextSize::Meta, late ? Weight::Medium : Weight::Regular, late ? Token::Outside : Token::Text2);
    m_note->setText(note.join(u" · "_s));
    m_button->setKind(question ? Button::Kind::Primary : Button::Kind::Quiet);
    m_button->setText(question ? tr("I have read this") : tr("Show who"));
    m_button->setIconName(question ? u"check"_s : u"users"_s);
    m_button->setAccessibleDescription(m_title->text() + u", "_s + m_note->text());
    update();
}

int MustReadBox::layOut(int width)
{
    const auto place = [&](QWidget *part, const QRect &rect) {
        part->setGeometry(QStyle::visualRect(layoutDirection(), QRect(0, 0, width, 0), rect));
        part->show();
    };
    if (m_look == Look::Nothing)
        return 0;
    m_button->setVisible(m_look != Look::Done);
    m_note->setVisible(m_look != Look::Done && !m_note->text().isEmpty());
    if (m_look == Look::Done) {
        const int from = metrics::metaIcon + 6;
        const int height = std::max(quietHeight, m_title->heightForWidth(width - from));
        place(m_title, { from, 0, width - from, height });
        return height;
    }
    const QSize button = m_button->sizeHint();
    const bool beside = width - button.width() - 3 * boxPadding >= fewestWords;
    const int words = width - 2 * boxPadding - (beside ? button.width() + boxPadding : 0);
    const int title = m_title->heightForWidth(words);
    // There is always room for the line below: what it says may come later, and the card stays as high.
    const int line = QFontMetrics(m_note->font()).height() + 2;
    const int note = m_note->text().isEmpty() ? 0 : line;
    const int inside = beside ? std::max(title + line, button.height()) : title + line + boxAbove + button.height();
    const int top = beside ? boxAbove + (inside - title - note) / 2 : boxAbove;
    place(m_title, { boxPadding, top, words, title });
    if (note > 0)
        place(m_note, { boxPadding, top + title, words, note });
    if (beside)
        place(m_button,
            { QPoint(width - boxPadding - button.width(), boxAbove + (inside - button.height()) / 2), button });
    else
        place(m_button, { QPoint(boxPadding, boxAbove + title + line + boxAbove), button });
    return inside + 2 * boxAbove;
}

void MustReadBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::current();
    if (m_look != Look::Done)
        return paintBox(painter, rect(), metrics::buttonRadius, theme.color(Token::OfficialFill), QColor());
    const QRect mark(0, (height() - metrics::metaIcon) / 2, metrics::metaIcon, metrics::metaIcon);
    theme.icon(u"circle-check"_s, Token::Text3).paint(&painter, QStyle::visualRect(layoutDirection(), rect(), mark));
}

} // namespace atrium
