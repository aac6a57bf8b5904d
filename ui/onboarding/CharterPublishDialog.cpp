#include "ui/onboarding/CharterPublishDialog.h"

#include "ui/feed/DiffText.h"
#include "ui/onboarding/CharterParts.h"
#include "ui/onboarding/CharterWords.h"
#include "ui/onboarding/TaskWords.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/LanguageName.h"
#include "ui/widgets/PlainLabel.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QTextEdit>
#include <QVBoxLayout>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize publishSize { 620, 560 };
constexpr int daysToAccept = 14; // proposed
constexpr int mostDaysToAccept = 365;

QStringList caseLines(const CharterText &text)
{
    QStringList lines;
    for (const CharterCase &post : text.cases)
        lines += QStringList { post.author, post.title, post.group, post.standing, post.body, post.why }.join(u" · "_s);
    return lines;
}

CharterChange linesOf(const QString &heading, const QStringList &before, const QStringList &now)
{
    CharterChange change { .heading = heading, .before = {}, .now = {}, .added = now, .removed = before };
    change.added.removeIf([&](const QString &line) { return before.contains(line); });
    change.removed.removeIf([&](const QString &line) { return now.contains(line); });
    return change;
}

// All of it: also what guests read, and what is only practice.
QList<CharterChange> everyChange(const CharterText &before, const CharterText &now)
{
    QList<CharterChange> changes = charterChanges(before, now, false);
    if (before.guests != now.guests)
        changes += { .heading = CharterPublishDialog::tr("Words for guests"),
            .before = before.guests,
            .now = now.guests,
            .added = {},
            .removed = {} };
    changes += linesOf(CharterPublishDialog::tr("Practice cases"), caseLines(before), caseLines(now));
    return changes;
}

QString pathText(const QStringList &tasks)
{
    QStringList titles;
    for (const QString &task : tasks)
        titles += TaskWords::of(task).title;
    return titles.join(u'\n');
}

class Summary {
public:
    explicit Summary(QTextEdit *edit)
        : m_cursor(edit->document())
    {
    }
    void heading(const QString &text) { line({ { DiffPiece::Kind::Same, text } }, TextSize::Title, 14); }
    void change(const CharterChange &change)
    {
        if (change.before == change.now && change.added.isEmpty() && change.removed.isEmpty())
            return;
        line({ { DiffPiece::Kind::Same, change.heading } }, TextSize::Meta, 8);
        if (change.before != change.now)
            line(wordDiff(change.before, change.now));
        for (const QString &added : change.added)
            line({ { DiffPiece::Kind::Inserted, added } });
        for (const QString &removed : change.removed)
            line({ { DiffPiece::Kind::Removed, removed } });
    }

private:
    void line(const QList<DiffPiece> &pieces, TextSize size = TextSize::Body, int above = 2)
    {
        QTextBlockFormat format;
        format.setTopMargin(m_first ? 0 : above);
        if (m_first)
            m_cursor.setBlockFormat(format);
        else
            m_cursor.insertBlock(format);
        m_first = false;
        if (size == TextSize::Body)
            insertDiff(m_cursor, pieces);
        else
            m_cursor.insertText(pieces.constFirst().text,
                charFormat(size, Weight::Strong, size == TextSize::Meta ? Token::Text3 : Token::Text));
    }

    QTextCursor m_cursor;
    bool m_first = true;
};

} // namespace

CharterPublishDialog::CharterPublishDialog(const CharterDraft &before, const CharterDraft &draft, QWidget *parent)
    : QDialog(parent)
    , m_before(before)
    , m_draft(draft)
    , m_summary(new QTextEdit)
    , m_asks(new QCheckBox(tr("Ask everybody to accept it by")))
    , m_day(new QDateEdit(QDate::currentDate().addDays(daysToAccept)))
    , m_postpone(new QCheckBox(tr("They may put it off until the next day")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"publishCharter"_s);
    setWindowTitle(tr("Publish the charter"));
    resize(publishSize);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    auto *head = new PlainLabel(tr("Publish version %1").arg(before.basedOn + 1));
    head->setLook(TextSize::Page, Weight::Strong);
    layout->addWidget(head);
    auto *about = new PlainLabel(tr("Everybody is shown what changed and asked to accept it. Underlined words were "
                                    "added, struck out words were taken away."));
    about->setLook(TextSize::Body, Weight::Regular, Token::Text2);
    about->setWordWrap(true);
    layout->addWidget(about);
    m_summary->setObjectName(u"charterSummary"_s);
    m_summary->setAccessibleName(tr("What changes"));
    m_summary->setReadOnly(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_summary->setTabChangesFocus(true);
    m_summary->document()->setDocumentMargin(12);
    layout->addWidget(m_summary, 1);

    m_asks->setObjectName(u"acceptAsks"_s);
    m_asks->setChecked(true);
    m_day->setObjectName(u"acceptBy"_s);
    m_day->setAccessibleName(m_asks->text());
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(u"ddd d MMMM yyyy"_s);
    m_day->setDateRange(QDate::currentDate(), QDate::currentDate().addDays(mostDaysToAccept));
    auto *asks = new QHBoxLayout;
    asks->addWidget(m_asks);
    asks->addWidget(m_day);
    asks->addStretch();
    layout->addLayout(asks);
    m_postpone->setObjectName(u"mayPostpone"_s);
    m_postpone->setChecked(true);
    layout->addWidget(m_postpone);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    auto *cancel = new Button(Button::Kind::Quiet, tr("Cancel"));
    cancel->setObjectName(u"cancelPublish"_s);
    cancel->setAutoDefault(false);
    buttons->addWidget(cancel);
    auto *publish = new Button(Button::Kind::Primary, tr("Publish"));
    publish->setObjectName(u"confirmPublish"_s);
    publish->setDefault(true);
    buttons->addWidget(publish);
    layout->addLayout(buttons);

    connect(m_asks, &QCheckBox::toggled, m_day, &QWidget::setEnabled);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(publish, &QPushButton::clicked, this, [this] {
        const QDateTime endOfDay = m_day->date().addDays(1).startOfDay().addSecs(-1);
        Q_EMIT confirmed(m_asks->isChecked() ? endOfDay : QDateTime(), m_postpone->isChecked());
        accept();
    });
    write();
    connect(&Theme::current(), &Theme::changed, this, &CharterPublishDialog::write);
    m_summary->setFocus();
}

void CharterPublishDialog::write()
{
    m_summary->clear();
    Summary summary(m_summary);
    const Charter before = m_before.charter();
    const Charter now = m_draft.charter();
    QStringList languages = m_draft.texts.keys();
    for (const QString &language : m_before.texts.keys())
        if (!languages.contains(language))
            languages += language;
    for (const QString &language : std::as_const(languages)) {
        const CharterText then = before.texts.value(language);
        const CharterText today = now.texts.value(language);
        if (then == today)
            continue;
        summary.heading(!before.texts.contains(language) ? tr("%1 (new)", "a language").arg(languageName(language))
                : !now.texts.contains(language)          ? tr("%1 (removed)", "a language").arg(languageName(language))
                                                         : languageName(language));
        for (const CharterChange &change : everyChange(then, today))
            summary.change(change);
    }
    const CharterPart paths = charterParts().constLast();
    bool headed = false;
    for (const CharterEntry &role : paths.entries) {
        const QString then = pathText(before.paths.value(role.property));
        const QString today = pathText(now.paths.value(role.property));
        if (then != today && !std::exchange(headed, true))
            summary.heading(paths.title);
        summary.change({ .heading = role.heading, .before = then, .now = today, .added = {}, .removed = {} });
    }
    m_summary->moveCursor(QTextCursor::Start);
}

} // namespace atrium
