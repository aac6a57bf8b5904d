#include "ui/feed/EmojiPicker.h"

#include "ui/widgets/Painting.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScreen>
#include <QToolButton>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct Emoji {
    const char16_t *emoji;
    const char *words; // for the search, translated
};

constexpr Emoji all[] {
    { u"👍", QT_TRANSLATE_NOOP("atrium::EmojiPicker", "thumbs up yes agree good") },
    { u"❤️", QT_TRANSLATE_NOOP("atrium::EmojiPicker", "heart love") },
    { u"🎉", QT_TRANSLATE_NOOP("atrium::EmojiPicker", "party celebrate congratulations") },
    { u"🙏", QT_TRANSLATE_NOOP("atrium::EmojiPicker", "thanks please hands") },
    { u"👏", QT_TRANSLATE_NOOP("atrium::EmojiPicker", "clap applause bravo") },
    { u"😄", QT_TRANSLATE_NOOP("atrium::EmojiPicker", "smile laugh happy") },
    { u"😂", QT_TRANSLATE_NOOP("atrium::EmojiPicker", "joy tears laugh funny") },
    { u"🤔", QT_TRANSLATE_NOOP("atrium::EmojiPicker", "think hmm doubt") },
    { u"👀", QT_TRANSLATE_NOOP("atrium::EmojiPicker", "eyes looking watch") },
    { u"✅", QT_TRANSLATE_NOOP("atrium::EmojiPicker", "check done") },
    { u"❌", QT_TRANSLATE_NOOP("atrium::EmojiPicker", "cross no wrong") },
    { u"❓", QT_TRANSLATE_NOOP("atrium::EmojiPicker", "question") },
    { u"💡", QT_TRANSLATE_NOOP("atrium::EmojiPicker", "idea light bulb") },
    { u"🚀", QT_TRANSLATE_NOOP("atrium::EmojiPicker", "rocket launch fast") },
    { u"🔥", QT_TRANSLATE_NOOP("atrium::EmojiPicker", "fire hot") },
    { u"💪", QT_TRANSLATE_NOOP("atrium::EmojiPicker", "strong muscle") },
    { u"🤝", QT_TRANSLATE_NOOP("atrium::EmojiPicker", "handshake deal together") },
    { u"😮", QT_TRANSLATE_NOOP("atrium::EmojiPicker", "wow surprised") },
    { u"😢", QT_TRANSLATE_NOOP("atrium::EmojiPicker", "sad cry sorry") },
    { u"👎", QT_TRANSLATE_NOOP("atrium::EmojiPicker", "thumbs down no disagree") },
    { u"☕", QT_TRANSLATE_NOOP("atrium::EmojiPicker", "coffee break") },
    { u"🐛", QT_TRANSLATE_NOOP("atrium::EmojiPicker", "bug fault") },
    { u"🛠️", QT_TRANSLATE_NOOP("atrium::EmojiPicker", "tools repair fix") },
    { u"⭐", QT_TRANSLATE_NOOP("atrium::EmojiPicker", "star favourite") },
};
constexpr int columns = 8;
constexpr int side = 32;
constexpr qsizetype longestEmoji = 16; // UTF-16 code units: a family with skin tones has eleven

bool isEmoji(const QString &text)
{
    return !text.isEmpty() && text.size() <= longestEmoji && !text.at(0).isLetterOrNumber() && !text.at(0).isSpace() && text.at(0).unicode() > 0x203B;
}

} // namespace

EmojiPicker::EmojiPicker(QWidget *parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint)
    , m_field(new QLineEdit)
    , m_grid(new QWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_TranslucentBackground);
    setObjectName(u"emojiPicker"_s);
    setAccessibleName(tr("Choose a reaction"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->setSpacing(8);
    m_field->setPlaceholderText(tr("Search, or type an emoji"));
    m_field->setClearButtonEnabled(true);
    layout->addWidget(m_field);
    auto *grid = new QGridLayout(m_grid);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(2);
    QFont font = Theme::current().font(TextSize::Body);
    font.setPixelSize(18);
    for (const Emoji &emoji : all) {
        auto *button = new QToolButton(m_grid);
        button->setText(QString::fromUtf16(emoji.emoji));
        button->setProperty("words", tr(emoji.words));
        button->setAccessibleName(tr(emoji.words).section(u' ', 0, 0));
        button->setToolTip(button->accessibleName());
        button->setFont(font);
        button->setAutoRaise(true);
        button->setFixedSize(side, side);
        connect(button, &QToolButton::clicked, this, [this, button] { pick(button->text()); });
    }
    m_grid->setMinimumSize(columns * (side + 2) - 2, 3 * (side + 2) - 2);
    layout->addWidget(m_grid);
    filter({});
    connect(m_field, &QLineEdit::textChanged, this, &EmojiPicker::filter);
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        const QList<QToolButton *> buttons = m_grid->findChildren<QToolButton *>();
        if (isEmoji(m_field->text().trimmed()))
            return pick(m_field->text().trimmed());
        for (QToolButton *button : buttons)
            if (!button->isHidden())
                return pick(button->text());
    });
}

void EmojiPicker::popUpAt(QWidget *origin)
{
    adjustSize();
    QPoint at = origin->mapToGlobal(QPoint(0, origin->height() + 4));
    const QRect screen = origin->screen()->availableGeometry();
    if (at.y() + height() > screen.bottom())
        at.setY(origin->mapToGlobal(QPoint()).y() - height() - 4);
    at.setX(std::clamp(at.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    move(at);
    show();
    m_field->setFocus();
}

void EmojiPicker::filter(const QString &words)
{
    auto *grid = static_cast<QGridLayout *>(m_grid->layout());
    int at = 0;
    for (QToolButton *button : m_grid->findChildren<QToolButton *>()) {
        const bool fits = button->property("words").toString().contains(words.trimmed(), Qt::CaseInsensitive);
        grid->removeWidget(button);
        button->setVisible(fits);
        if (fits) {
            grid->addWidget(button, at / columns, at % columns, Qt::AlignLeft | Qt::AlignTop);
            ++at;
        }
    }
}

void EmojiPicker::pick(const QString &emoji)
{
    Q_EMIT picked(emoji);
    close();
}

void EmojiPicker::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), metrics::cardRadius, Theme::current().color(Token::Surface), Theme::current().color(Token::Border));
}

void EmojiPicker::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace atrium
