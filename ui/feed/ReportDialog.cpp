#include "ui/feed/ReportDialog.h"

#include "ui/feed/PostWords.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/PlainLabel.h"

#include <QButtonGroup>
#include <QLocale>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int wide = 460;
constexpr int longestNote = 1000; // docs/protocol.md
constexpr int noteHeight = 84;
constexpr qsizetype mostToldNames = 3;

// "Amina Özdemir and Lena Thorup": who looks after the group, less the author of the post.
QString whoSees(const PostDetails &post, const Reader &reader)
{
    QStringList names;
    for (const Membership &membership : reader.memberships(post.group.id)) {
        if ((membership.role != "owner"_L1 && membership.role != "moderator"_L1)
            || membership.memberId == post.author.id)
            continue;
        if (const auto member = reader.member(membership.memberId); member && names.size() < mostToldNames)
            names += member->name;
    }
    return QLocale().createSeparatedList(names);
}

} // namespace

ReportDialog::ReportDialog(const PostDetails &post, const Reader &reader, QWidget *parent)
    : QDialog(parent)
    , m_reasons(new QButtonGroup(this))
    , m_note(new QPlainTextEdit)
    , m_send(new Button(Button::Kind::Primary, tr("Report")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"report"_s);
    setWindowTitle(tr("Report a post"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(8);
    const auto say = [layout](const QString &text, TextSize size, Weight weight, Token token) {
        auto *label = new PlainLabel(text);
        label->setLook(size, weight, token);
        label->setWordWrap(true);
        layout->addWidget(label);
        return label;
    };
    say(tr("What is wrong with this post?"), TextSize::Title, Weight::Strong, Token::Text);
    using Reason = commands::ReportReason;
    const std::pair<Reason, QString> reasons[] { { Reason::Unkind, tr("It is unkind or offends somebody") },
        { Reason::Private, tr("It shows something private or secret") },
        { Reason::Wrong, tr("It is wrong, and people may act on it") },
        { Reason::Spam, tr("It is advertising or does not belong here") }, { Reason::Other, tr("Something else") } };
    for (const auto &[reason, text] : reasons) {
        auto *choice = new QRadioButton(text);
        choice->setObjectName(u"reason%1"_s.arg(static_cast<int>(reason)));
        m_reasons->addButton(choice, static_cast<int>(reason));
        layout->addWidget(choice);
    }
    layout->addSpacing(4);
    m_note->setObjectName(u"reportNote"_s);
    m_note->setAccessibleName(tr("Anything that helps to understand it"));
    m_note->setPlaceholderText(tr("Anything that helps to understand it (if you like)"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(noteHeight);
    layout->addWidget(m_note);
    const QString who = whoSees(post, reader);
    auto *sees
        = say(who.isEmpty() ? tr("The people who look after %1 will see this, with your name. The author is not told.")
                                  .arg(post.group.name)
                            : tr("%1 will see this, with your name. The author is not told.").arg(who),
            TextSize::Body, Weight::Regular, Token::Text2);
    sees->setObjectName(u"reportSeenBy"_s);
    layout->addSpacing(8);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    auto *cancel = new Button(Button::Kind::Quiet, tr("Cancel"));
    cancel->setObjectName(u"cancel"_s);
    m_send->setObjectName(u"reportSend"_s);
    buttons->addWidget(cancel);
    buttons->addWidget(m_send);
    layout->addLayout(buttons);

    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_reasons, &QButtonGroup::idToggled, this, &ReportDialog::refresh);
    connect(m_note, &QPlainTextEdit::textChanged, this, &ReportDialog::refresh);
    connect(m_send, &QPushButton::clicked, this, [this] {
        Q_EMIT reported(static_cast<Reason>(m_reasons->checkedId()), m_note->toPlainText().trimmed());
        accept();
    });
    setFixedSize(wide, layout->totalHeightForWidth(wide)); // wrapped lines have all their room
    refresh();
}

void ReportDialog::refresh()
{
    const bool fits = m_note->toPlainText().trimmed().size() <= longestNote;
    m_send->setEnabled(m_reasons->checkedId() >= 0 && fits);
    m_send->setToolTip(m_reasons->checkedId() < 0 ? tr("Choose what is wrong first")
            : fits                                ? QString()
                                                  : tr("The note is too long"));
}

} // namespace atrium
