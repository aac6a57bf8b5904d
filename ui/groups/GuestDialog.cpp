#include "ui/groups/GuestDialog.h"

#include "ui/widgets/Button.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/RelativeTime.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
constexpr int guestDialogWidth = 440;
}

GuestDialog::GuestDialog(
    const Member &guest, const std::optional<Membership> &membership, const QString &note, QWidget *parent)
    : QDialog(parent)
    , m_choices(new QButtonGroup(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"guestDialog"_s);
    const QString question
        = (membership ? tr("What does %1 of %2 see?") : tr("Add %1 of %2?")).arg(guest.name, guest.firm);
    setWindowTitle(question);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(8);
    const auto say = [layout](const QString &text, TextSize size, Weight weight, Token token) {
        auto *label = new PlainLabel(text);
        label->setLook(size, weight, token);
        label->setWordWrap(true);
        layout->addWidget(label);
    };
    say(question, TextSize::Title, Weight::Strong, Token::Text);
    say(tr("They see:"), TextSize::Body, Weight::Regular, Token::Text);
    const auto offer = [this, layout](const QString &name, const QString &text, const QDateTime &moment) {
        auto *choice = new QRadioButton(text);
        choice->setObjectName(name);
        choice->setChecked(m_moments.isEmpty()); // the first
        m_choices->addButton(choice, static_cast<int>(m_moments.size()));
        m_moments += moment;
        layout->addWidget(choice);
    };
    const QDate today = QDate::currentDate();
    const QDateTime now = membership ? membership->historyFrom : QDateTime();
    if (now.isValid() && now.toLocalTime().date() != today)
        offer(u"historyAsItIs"_s, tr("From %1 on, as now").arg(dayText(now)), now);
    if (membership && !now.isValid())
        offer(u"historyAll"_s, tr("Everything so far"), {});
    offer(u"historyFromToday"_s, tr("From today on"), today.startOfDay());
    if (!membership || now.isValid())
        offer(u"historyAll"_s, tr("Everything so far"), {});
    say(tr("Threads that began before that day are hidden from them, with all their replies and files."),
        TextSize::Meta, Weight::Regular, Token::Text2);
    if (!note.isEmpty())
        say(note, TextSize::Body, Weight::Regular, Token::Text2);
    layout->addSpacing(8);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    auto *cancel = new Button(Button::Kind::Quiet, tr("Cancel"));
    cancel->setObjectName(u"cancel"_s);
    auto *yes = new Button(Button::Kind::Primary, membership ? tr("Save") : tr("Add"));
    yes->setObjectName(u"guestYes"_s);
    buttons->addWidget(cancel);
    buttons->addWidget(yes);
    layout->addLayout(buttons);

    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(yes, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(m_moments.at(m_choices->checkedId()));
        accept();
    });
    setFixedSize(guestDialogWidth, layout->totalHeightForWidth(guestDialogWidth)); // wrapped lines have their room
}

} // namespace atrium
