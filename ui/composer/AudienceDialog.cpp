#include "ui/composer/AudienceDialog.h"

#include "ui/widgets/Button.h"
#include "ui/widgets/PlainLabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QScrollArea>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize audienceSize { 420, 520 };

// Those that somebody in a group can have (docs/protocol.md, Member).
const QStringList &allRoles()
{
    static const QStringList roles { u"member"_s, u"teamLead"_s, u"leader"_s, u"topicExpert"_s, u"communityManager"_s,
        u"admin"_s, u"guest"_s };
    return roles;
}

} // namespace

QString AudienceDialog::roleText(const QString &role)
{
    return role == "member"_L1          ? tr("Colleagues")
        : role == "teamLead"_L1         ? tr("Team leads")
        : role == "leader"_L1           ? tr("Leaders")
        : role == "topicExpert"_L1      ? tr("Topic experts")
        : role == "communityManager"_L1 ? tr("Community managers")
        : role == "admin"_L1            ? tr("Administrators")
        : role == "guest"_L1            ? tr("Guests")
                                        : role;
}

AudienceDialog::AudienceDialog(const Reader &reader, const MustRead &now, QWidget *parent)
    : QDialog(parent)
    , m_now(now)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"audienceDialog"_s);
    setWindowTitle(tr("Who is asked"));
    resize(audienceSize);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    auto *title = new PlainLabel(tr("Who shall confirm it?"));
    title->setLook(TextSize::Title, Weight::Strong);
    layout->addWidget(title);
    auto *explanation
        = new PlainLabel(tr("Everybody in the group, unless you choose. Whoever fits one line of each part is asked."));
    explanation->setLook(TextSize::Body, Weight::Regular, Token::Text2);
    explanation->setWordWrap(true);
    layout->addWidget(explanation);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget;
    auto *lists = new QVBoxLayout(inside);
    lists->setContentsMargins(0, 0, 0, 0);
    lists->setSpacing(6);
    m_departments = add(lists, tr("Departments"), reader.departments(), now.departments);
    m_places = add(lists, tr("Places"), reader.places(), now.places);
    m_roles = add(lists, tr("Roles"), allRoles(), now.roles, true);
    lists->addStretch();
    scroll->setWidget(inside);
    layout->addWidget(scroll, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    auto *everybody = new Button(Button::Kind::Quiet, tr("Everybody"));
    everybody->setObjectName(u"audienceEverybody"_s);
    buttons->addWidget(everybody);
    buttons->addStretch();
    auto *cancel = new Button(Button::Kind::Quiet, tr("Cancel"));
    cancel->setObjectName(u"audienceCancel"_s);
    buttons->addWidget(cancel);
    auto *done = new Button(Button::Kind::Primary, tr("Choose"));
    done->setObjectName(u"audienceDone"_s);
    done->setDefault(true);
    buttons->addWidget(done);
    layout->addLayout(buttons);
    connect(everybody, &QPushButton::clicked, this, [this] {
        for (const QList<Choice> &part : { m_departments, m_places, m_roles })
            for (const Choice &choice : part)
                choice.box->setChecked(false);
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(done, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(audience());
        accept();
    });
}

QList<AudienceDialog::Choice> AudienceDialog::add(
    QVBoxLayout *layout, const QString &heading, const QStringList &values, const QStringList &marked, bool roles)
{
    QStringList all = values;
    for (const QString &value : marked) // what nobody is in any more stays until somebody takes it out
        if (!all.contains(value))
            all += value;
    QList<Choice> choices;
    if (all.isEmpty())
        return choices;
    auto *title = new PlainLabel(heading);
    title->setLook(TextSize::Meta, Weight::Strong, Token::Text3);
    title->setContentsMargins(0, layout->isEmpty() ? 0 : 8, 0, 0);
    layout->addWidget(title);
    for (const QString &value : std::as_const(all)) {
        const QString text = roles ? roleText(value) : value;
        auto *box = new QCheckBox(QString(text).replace(u'&', "&&"_L1)); // what somebody typed has no shortcut
        box->setObjectName(u"audience-"_s + value);
        box->setAccessibleName(heading + u": "_s + text);
        box->setChecked(marked.contains(value));
        layout->addWidget(box);
        choices.append({ value, box });
    }
    return choices;
}

MustRead AudienceDialog::audience() const
{
    const auto marked = [](const QList<Choice> &choices) {
        QStringList values;
        for (const Choice &choice : choices)
            if (choice.box->isChecked())
                values += choice.value;
        return values;
    };
    MustRead audience = m_now;
    audience.departments = marked(m_departments);
    audience.places = marked(m_places);
    audience.roles = marked(m_roles);
    return audience;
}

} // namespace atrium
