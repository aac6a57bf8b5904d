#include "ui/groups/GroupFormPage.h"

#include "sync/Client.h"
#include "sync/types/Json.h"
#include "ui/groups/GroupExplanation.h"
#include "ui/groups/GroupWords.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/CentredColumn.h"
#include "ui/widgets/FormRow.h"
#include "ui/widgets/OptionButton.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/PrimaryButton.h"
#include "ui/widgets/QuietButton.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollArea>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 80; // docs/protocol.md
constexpr int longestLine = 200;
constexpr int linesHeight = 76;

QStringList lines(const QPlainTextEdit *edit)
{
    QStringList found;
    for (const QString &line : edit->toPlainText().split(u'\n'))
        if (const QString words = line.simplified(); !words.isEmpty())
            found += words;
    return found;
}

QPlainTextEdit *area(const QString &name, const QString &placeholder)
{
    auto *edit = new QPlainTextEdit;
    edit->setObjectName(name);
    edit->setPlaceholderText(placeholder);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(linesHeight);
    return edit;
}

QString iconOf(const QString &value)
{
    return value == "official"_L1 ? u"megaphone"_s
        : value == "team"_L1      ? u"users"_s
        : value == "partner"_L1   ? u"handshake"_s
        : value == "community"_L1 ? u"hash"_s
        : value == "open"_L1      ? u"compass"_s
        : value == "request"_L1   ? u"user-check"_s
                                  : u"lock"_s;
}

QString chosen(const QButtonGroup *group)
{
    return group->checkedButton() ? group->checkedButton()->property("value").toString() : QString();
}

void check(const QButtonGroup *group, const QString &value)
{
    for (QAbstractButton *button : group->buttons())
        if (button->property("value").toString() == value)
            button->setChecked(true);
}

} // namespace

GroupFormPage::GroupFormPage(Client &client, QWidget *parent)
    : Page(client, parent)
    , m_header(new PageHeader({}))
    , m_scroll(new QScrollArea)
    , m_name(new QLineEdit)
    , m_kindPart(new QWidget)
    , m_purpose(new QLineEdit)
    , m_promise(new QLineEdit)
    , m_good(area(u"groupGood"_s, tr("A fault with type, firmware and log\nA trick that saved you an hour")))
    , m_elsewhere(area(u"groupElsewhere"_s, tr("Spare-part orders: use the ERP")))
    , m_charter(
          area(u"groupCharter"_s, tr("How you talk to each other here, who decides what, where things are kept.")))
    , m_reviewPart(new QWidget)
    , m_review(new QComboBox)
    , m_problem(new PlainLabel)
    , m_save(new PrimaryButton({}))
{
    setObjectName(u"groupFormPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *top = new CentredColumn;
    m_header->setBackVisible(true);
    top->column()->addWidget(m_header);
    layout->addWidget(top);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *column = new CentredColumn;
    auto *card = new Card;
    auto *form = new QVBoxLayout(card);
    form->setContentsMargins(20, 20, 20, 20);
    form->setSpacing(16);

    m_name->setObjectName(u"groupName"_s);
    m_name->setMaxLength(longestName);
    m_name->setPlaceholderText(tr("Service desk field notes"));
    form->addLayout(formRow(tr("Name"), m_name));
    m_purpose->setObjectName(u"groupPurposeField"_s);
    m_purpose->setMaxLength(longestLine);
    m_purpose->setPlaceholderText(tr("What field service learns on site, so that nobody solves it twice."));
    form->addLayout(formRow(tr("What is it for? One sentence."), m_purpose));
    auto *kinds = new QVBoxLayout(m_kindPart);
    kinds->setContentsMargins(0, 0, 0, 0);
    m_kind = addOptions(
        kinds, tr("What kind of group is it?"), u"kind-"_s, { u"team"_s, u"community"_s, u"partner"_s, u"official"_s });
    form->addWidget(m_kindPart);
    m_join = addOptions(form, tr("Who may join?"), u"join-"_s, { u"open"_s, u"request"_s, u"invite"_s });
    form->addLayout(formRow(tr("What belongs here?"), m_good, tr("One example on each line.")));
    form->addLayout(formRow(tr("What is better elsewhere, and where?"), m_elsewhere, tr("One on each line.")));
    m_promise->setObjectName(u"groupPromise"_s);
    m_promise->setMaxLength(longestLine);
    m_promise->setPlaceholderText(tr("Answers within one working day"));
    form->addLayout(formRow(tr("How soon does somebody answer?"), m_promise,
        tr("You answer for this as its owner. Leave it empty if you cannot say.")));
    form->addLayout(formRow(tr("How do we do it here?"), m_charter, tr("Optional. Markdown works here too.")));
    m_review->setObjectName(u"groupReview"_s);
    auto *review = formRow(tr("When do you look whether the group is still needed?"), m_review);
    review->setContentsMargins(0, 0, 0, 0);
    m_reviewPart->setLayout(review);
    form->addWidget(m_reviewPart);

    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    m_problem->setObjectName(u"groupProblem"_s);
    m_problem->setToken(Token::Danger);
    m_problem->setWordWrap(true);
    foot->addWidget(m_problem, 1);
    auto *cancel = new QuietButton(tr("Cancel"));
    cancel->setObjectName(u"cancelGroup"_s);
    m_save->setObjectName(u"saveGroup"_s);
    foot->addWidget(cancel);
    foot->addWidget(m_save);
    form->addLayout(foot);
    column->column()->addWidget(card);
    column->column()->addSpacing(24);
    column->column()->addStretch();
    m_scroll->setWidget(column);
    layout->addWidget(m_scroll, 1);

    for (QLineEdit *field : { m_name, m_purpose, m_promise })
        connect(field, &QLineEdit::textChanged, this, &GroupFormPage::changed);
    for (QPlainTextEdit *edit : { m_good, m_elsewhere, m_charter })
        connect(edit, &QPlainTextEdit::textChanged, this, &GroupFormPage::changed);
    for (QButtonGroup *group : { m_kind, m_join })
        connect(group, &QButtonGroup::buttonToggled, this, &GroupFormPage::changed);
    connect(m_review, &QComboBox::activated, this, &GroupFormPage::changed);
    connect(m_header, &PageHeader::back, this, &Page::back);
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_name->clear(); // what was begun is given up
        Q_EMIT back();
    });
    connect(m_save, &QPushButton::clicked, this, &GroupFormPage::save);
}

QButtonGroup *GroupFormPage::addOptions(
    QVBoxLayout *layout, const QString &question, const QString &name, const QStringList &values)
{
    auto *part = new QVBoxLayout;
    part->setSpacing(6);
    auto *label = new PlainLabel(question);
    label->setLook(TextSize::Body, Weight::Medium);
    part->addWidget(label);
    auto *group = new QButtonGroup(this);
    for (const QString &value : values) {
        const bool join = name == "join-"_L1;
        auto *option = new OptionButton(iconOf(value), join ? groupJoinText(value) : groupKindText(value),
            join ? groupJoinMeaning(value) : groupKindMeaning(value));
        option->setObjectName(name + value);
        option->setProperty("value", value);
        group->addButton(option);
        part->addWidget(option);
    }
    layout->addLayout(part);
    return group;
}

void GroupFormPage::open(const Place &place)
{
    Group group;
    group.kind = u"community"_s;
    group.join = u"open"_s;
    group.ownerId = client().reader().memberId();
    group.memberCount = 1;
    if (!place.id.isEmpty())
        group = client().reader().group(place.id).value_or(group);
    m_header->setTitle(group.id.isEmpty() ? tr("Create a group") : tr("Edit “%1”").arg(group.name));
    m_save->setText(group.id.isEmpty() ? tr("Create the group") : tr("Save"));
    m_save->updateGeometry();
    m_kindPart->setVisible(group.id.isEmpty()); // a group stays what it is
    m_reviewPart->setVisible(!group.id.isEmpty());
    const bool unsaved = m_group.id.isEmpty() && group.id.isEmpty() && !m_name->text().isEmpty();
    if (!unsaved) // a new group that was begun is still there on coming back
        read(group);
    m_scroll->ensureVisible(0, 0);
    changed();
}

void GroupFormPage::read(const Group &group)
{
    m_reading = true;
    m_group = group;
    m_name->setText(group.name);
    m_purpose->setText(group.purpose);
    check(m_kind, group.kind);
    check(m_join, group.join);
    m_good->setPlainText(group.goodExamples.join(u'\n'));
    m_elsewhere->setPlainText(group.elsewhere.join(u'\n'));
    m_promise->setText(group.replyPromise);
    m_charter->setPlainText(group.charter);
    fillReview(group.reviewAt);
    m_reading = false;
}

void GroupFormPage::fillReview(const QDateTime &now)
{
    const QDateTime today = QDateTime::currentDateTimeUtc();
    m_review->clear();
    if (now.isValid())
        m_review->addItem(tr("On %1").arg(QLocale().toString(now.toLocalTime().date(), QLocale::LongFormat)), now);
    m_review->addItem(tr("Never"), QDateTime());
    m_review->addItem(tr("In three months"), today.addMonths(3));
    m_review->addItem(tr("In half a year"), today.addMonths(6));
    m_review->addItem(tr("In a year"), today.addYears(1));
}

Group GroupFormPage::typed() const
{
    Group group = m_group;
    group.name = m_name->text().simplified();
    group.purpose = m_purpose->text().simplified();
    group.kind = chosen(m_kind);
    group.join = chosen(m_join);
    group.goodExamples = lines(m_good);
    group.elsewhere = lines(m_elsewhere);
    group.replyPromise = m_promise->text().simplified();
    group.charter = m_charter->toPlainText().trimmed();
    group.reviewAt = m_review->currentData().toDateTime();
    return group;
}

void GroupFormPage::changed()
{
    if (m_reading)
        return;
    const Group now = typed();
    bool taken = false;
    for (const GroupSummary &summary : client().reader().groups())
        taken = taken
            || (summary.group.id != m_group.id && summary.group.name.compare(now.name, Qt::CaseInsensitive) == 0);
    QString problem;
    if (taken)
        problem = tr("There is a group with this name already.");
    else if (now.name.isEmpty() && !m_name->text().isEmpty())
        problem = tr("A name is needed.");
    m_problem->setText(problem);
    m_save->setEnabled(problem.isEmpty() && !now.name.isEmpty() && !now.purpose.isEmpty());
    if (m_explanation)
        m_explanation->preview(now);
}

QJsonObject GroupFormPage::difference(const Group &now) const
{
    QJsonObject patch;
    const auto put = [&patch](const QString &property, const auto &before, const auto &after, const QJsonValue &value) {
        if (before != after)
            patch.insert(property, value);
    };
    put(u"name"_s, m_group.name, now.name, now.name);
    put(u"purpose"_s, m_group.purpose, now.purpose, now.purpose);
    put(u"join"_s, m_group.join, now.join, now.join);
    put(u"charter"_s, m_group.charter, now.charter, now.charter);
    put(u"goodExamples"_s, m_group.goodExamples, now.goodExamples, QJsonArray::fromStringList(now.goodExamples));
    put(u"elsewhere"_s, m_group.elsewhere, now.elsewhere, QJsonArray::fromStringList(now.elsewhere));
    put(u"replyPromise"_s, m_group.replyPromise, now.replyPromise, now.replyPromise);
    put(u"reviewAt"_s, m_group.reviewAt, now.reviewAt,
        now.reviewAt.isValid() ? QJsonValue(json::utcDate(now.reviewAt)) : QJsonValue());
    return patch;
}

void GroupFormPage::save()
{
    const Group now = typed();
    const Id workspace = client().reader().workspaceId();
    if (!m_group.id.isEmpty()) {
        if (const QJsonObject patch = difference(now); !patch.isEmpty())
            client().submit(commands::editGroup(workspace, m_group.id, patch,
                { { u"name"_s, m_group.name }, { u"purpose"_s, m_group.purpose }, { u"charter"_s, m_group.charter },
                    { u"goodExamples"_s, QJsonArray::fromStringList(m_group.goodExamples) },
                    { u"elsewhere"_s, QJsonArray::fromStringList(m_group.elsewhere) },
                    { u"replyPromise"_s, m_group.replyPromise } }));
        Q_EMIT back();
        return;
    }
    const Command command = commands::createGroup(workspace,
        { .name = now.name,
            .kind = now.kind,
            .join = now.join,
            .purpose = now.purpose,
            .charter = now.charter,
            .goodExamples = now.goodExamples,
            .elsewhere = now.elsewhere,
            .replyPromise = now.replyPromise });
    client().submit(command);
    m_name->clear();
    m_group = Group();
    Q_EMIT navigate({ .kind = Place::Kind::Group, .id = command.objectId, .postId = {}, .text = {} });
}

QWidget *GroupFormPage::makeExplanation()
{
    auto *whole = new QWidget;
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto *heading = new PlainLabel(tr("As others will see it"));
    heading->setLook(TextSize::Body, Weight::Strong);
    layout->addWidget(heading);
    m_explanation = new GroupExplanation(client());
    m_explanation->setObjectName(u"groupPreview"_s);
    layout->addWidget(m_explanation);
    changed();
    return whole;
}

void GroupFormPage::focusFirst() { m_name->setFocus(); }

} // namespace atrium
