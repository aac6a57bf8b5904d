#include "ui/onboarding/RouteFormPage.h"

#include "sync/Client.h"
#include "ui/feed/PostWords.h"
#include "ui/onboarding/RouteWords.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/CentredColumn.h"
#include "ui/widgets/ChoiceChip.h"
#include "ui/widgets/FormRow.h"
#include "ui/widgets/OptionButton.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/PrimaryButton.h"
#include "ui/widgets/QuietButton.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollArea>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestWhat = 100; // docs/protocol.md
constexpr int longestPlace = 200;
constexpr int longestExceptions = 500;
constexpr qsizetype mostWords = 20;
constexpr int exceptionsHeight = 64;
constexpr int monthsAround = 6; // offered as the first day without e-mail
constexpr int ownersOffered = 20;
enum Where { InGroup, Elsewhere };

QStringList wordsIn(const QString &text)
{
    QStringList words;
    for (const QString &part : text.split(u','))
        if (const QString word = part.simplified().toLower(); !word.isEmpty() && !words.contains(word))
            words += word;
    return words;
}

QWidget *part(QLayout *layout)
{
    auto *widget = new QWidget;
    layout->setContentsMargins(0, 0, 0, 0);
    widget->setLayout(layout);
    return widget;
}

} // namespace

RouteFormPage::RouteFormPage(Client &client, QWidget *parent)
    : Page(client, parent)
    , m_header(new PageHeader({}))
    , m_scroll(new QScrollArea)
    , m_what(new QLineEdit)
    , m_where(new QButtonGroup(this))
    , m_groups(new QComboBox)
    , m_placeField(new QLineEdit)
    , m_since(new QComboBox)
    , m_words(new QLineEdit)
    , m_exceptions(new QPlainTextEdit)
    , m_problem(new PlainLabel)
    , m_save(new PrimaryButton({}))
{
    setObjectName(u"routeFormPage"_s);
    m_owner = new ChoiceChip(tr("Nobody yet"), [this](const QString &text) {
        QList<Choice> choices;
        if (text.isEmpty())
            choices += { .value = {}, .text = tr("Nobody yet"), .note = {}, .iconName = {} };
        PeopleQuery query;
        query.text = text;
        for (const Member &member : this->client().reader().people(query, ownersOffered))
            if (!member.isGuest())
                choices += { .value = member.id, .text = member.name, .note = member.title, .iconName = {} };
        return choices;
    });
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
    auto *middle = new CentredColumn;
    middle->column()->addWidget(buildForm());
    middle->column()->addSpacing(24);
    middle->column()->addStretch();
    m_scroll->setWidget(middle);
    layout->addWidget(m_scroll, 1);

    for (QLineEdit *field : { m_what, m_placeField, m_words })
        connect(field, &QLineEdit::textChanged, this, &RouteFormPage::changed);
    connect(m_exceptions, &QPlainTextEdit::textChanged, this, &RouteFormPage::changed);
    connect(m_where, &QButtonGroup::buttonToggled, this, &RouteFormPage::changed);
    for (QComboBox *box : { m_groups, m_since })
        connect(box, &QComboBox::activated, this, &RouteFormPage::changed);
    connect(m_owner, &ChoiceChip::chosen, this, &RouteFormPage::changed);
    connect(m_header, &PageHeader::back, this, &Page::back);
    connect(m_save, &QPushButton::clicked, this, &RouteFormPage::save);
}

QWidget *RouteFormPage::buildForm()
{
    auto *card = new Card;
    auto *form = new QVBoxLayout(card);
    form->setContentsMargins(20, 20, 20, 20);
    form->setSpacing(16);
    m_what->setObjectName(u"routeWhatField"_s);
    m_what->setMaxLength(longestWhat);
    m_what->setPlaceholderText(tr("Project status"));
    form->addLayout(formRow(tr("What is it about?"), m_what));
    form->addWidget(buildWhere());
    m_owner->setObjectName(u"routeOwnerChoice"_s);
    m_owner->setSearchable(tr("Name"));
    m_owner->setAccessibleDescription(tr("Who looks after it?"));
    auto *owner = new QHBoxLayout;
    owner->addWidget(m_owner);
    owner->addStretch();
    form->addLayout(formRow(
        tr("Who looks after it?"), part(owner), tr("Whoever does not know where something belongs asks them.")));
    m_since->setObjectName(u"routeSince"_s);
    form->addLayout(formRow(tr("From when on is e-mail no longer used for it?"), m_since));
    m_words->setObjectName(u"routeWords"_s);
    m_words->setPlaceholderText(tr("project status, milestone"));
    form->addLayout(formRow(tr("By which words does one know it?"), m_words,
        tr("Separated by commas. Whoever writes one of them in another group is shown the way; nobody is stopped.")));
    m_exceptions->setObjectName(u"routeExceptions"_s);
    m_exceptions->setPlaceholderText(tr("Figures for the board go by e-mail."));
    m_exceptions->setTabChangesFocus(true);
    m_exceptions->setFixedHeight(exceptionsHeight);
    form->addLayout(formRow(tr("Are there exceptions?"), m_exceptions));

    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    m_problem->setObjectName(u"routeProblem"_s);
    m_problem->setToken(Token::Danger);
    m_problem->setWordWrap(true);
    foot->addWidget(m_problem, 1);
    auto *cancel = new QuietButton(tr("Cancel"));
    cancel->setObjectName(u"cancelRoute"_s);
    m_save->setObjectName(u"saveRoute"_s);
    foot->addWidget(cancel);
    foot->addWidget(m_save);
    form->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_what->clear(); // what was begun is given up
        Q_EMIT back();
    });
    return card;
}

QWidget *RouteFormPage::buildWhere()
{
    auto *where = new QVBoxLayout;
    where->setSpacing(6);
    auto *question = new PlainLabel(tr("Where does it belong?"));
    question->setLook(TextSize::Body, Weight::Medium);
    where->addWidget(question);
    const auto option
        = [&](Where id, const QString &name, const QString &icon, const QString &text, const QString &meaning) {
              auto *button = new OptionButton(icon, text, meaning);
              button->setObjectName(name);
              m_where->addButton(button, id);
              where->addWidget(button);
          };
    option(InGroup, u"where-group"_s, u"hash"_s, tr("In a group"), tr("One click leads there from the map."));
    option(Elsewhere, u"where-place"_s, u"map"_s, tr("Somewhere else"),
        tr("In another program, in a meeting, with a person."));
    m_groups->setObjectName(u"routeGroups"_s);
    m_groupPart = part(formRow(tr("Which group?"), m_groups));
    where->addWidget(m_groupPart);
    m_placeField->setObjectName(u"routePlaceField"_s);
    m_placeField->setMaxLength(longestPlace);
    m_placeField->setPlaceholderText(tr("HR portal"));
    m_placePart = part(formRow(tr("Where is that?"), m_placeField));
    where->addWidget(m_placePart);
    return part(where);
}

void RouteFormPage::open(const Place &place)
{
    Route route;
    for (const Route &known : client().reader().routes())
        if (!place.id.isEmpty() && known.id == place.id)
            route = known;
    m_header->setTitle(route.id.isEmpty() ? tr("Say what belongs where") : tr("Edit “%1”").arg(route.what));
    m_save->setText(route.id.isEmpty() ? tr("Add") : tr("Save"));
    m_save->updateGeometry();
    const bool unsaved = m_route.id.isEmpty() && route.id.isEmpty() && !m_what->text().isEmpty();
    if (!unsaved) // a new row that was begun is still there on coming back
        read(route);
    m_scroll->ensureVisible(0, 0);
    changed();
}

void RouteFormPage::read(const Route &route)
{
    m_reading = true;
    m_route = route;
    m_what->setText(route.what);
    m_where->button(route.place.isEmpty() ? InGroup : Elsewhere)->setChecked(true);
    fillGroups();
    m_placeField->setText(route.place);
    const std::optional<Member> owner
        = route.ownerId.isEmpty() ? std::nullopt : client().reader().member(route.ownerId);
    m_owner->setValue(route.ownerId, owner ? owner->name : route.ownerId);
    fillDays(route.since);
    m_words->setText(route.words.join(u", "_s));
    m_exceptions->setPlainText(route.exceptions);
    m_reading = false;
}

void RouteFormPage::fillGroups()
{
    m_groups->clear();
    for (const GroupSummary &summary : client().reader().groups())
        if (!summary.group.archivedAt.isValid() || summary.group.id == m_route.groupId)
            m_groups->addItem(Theme::current().icon(groupIcon(summary.group)), summary.group.name, summary.group.id);
    m_groups->setCurrentIndex(std::max(0, m_groups->findData(m_route.groupId)));
}

// The first days of the months around today, which is when habits change, and the day that was said.
void RouteFormPage::fillDays(const QDateTime &now)
{
    m_since->clear();
    m_since->addItem(tr("Not said"), QDateTime());
    const QDate today = QDate::currentDate();
    const QDate first(today.year(), today.month(), 1);
    QList<QDateTime> days;
    for (int month = -monthsAround; month <= monthsAround; ++month)
        days += first.addMonths(month).startOfDay().toUTC();
    if (now.isValid() && !days.contains(now))
        days += now;
    std::sort(days.begin(), days.end());
    for (const QDateTime &day : std::as_const(days))
        m_since->addItem(QLocale().toString(day.toLocalTime().date(), QLocale::LongFormat), day);
    m_since->setCurrentIndex(now.isValid() ? m_since->findData(now) : 0);
}

Route RouteFormPage::typed() const
{
    Route route = m_route;
    route.what = m_what->text().simplified();
    const bool group = m_where->checkedId() == InGroup;
    route.groupId = group ? m_groups->currentData().toString() : QString();
    route.place = group ? QString() : m_placeField->text().simplified();
    route.ownerId = m_owner->value();
    route.since = m_since->currentData().toDateTime();
    route.words = wordsIn(m_words->text());
    route.exceptions = m_exceptions->toPlainText().trimmed();
    return route;
}

QString RouteFormPage::problem(const Route &now) const
{
    for (const Route &known : client().reader().routes())
        if (known.id != m_route.id && known.what.compare(now.what, Qt::CaseInsensitive) == 0)
            return tr("The map has a row for this already.");
    if (now.what.isEmpty() && !m_what->text().isEmpty())
        return tr("Say what it is about.");
    if (now.words.size() > mostWords)
        return tr("A row can have %n words.", nullptr, static_cast<int>(mostWords));
    if (const auto over = now.exceptions.size() - longestExceptions; over > 0)
        return tr("The exceptions are %n characters too long.", nullptr, static_cast<int>(over));
    return {};
}

void RouteFormPage::changed()
{
    if (m_reading)
        return;
    m_groupPart->setVisible(m_where->checkedId() == InGroup);
    m_placePart->setVisible(m_where->checkedId() == Elsewhere);
    const Route now = typed();
    const QString wrong = problem(now);
    m_problem->setText(wrong);
    m_save->setEnabled(wrong.isEmpty() && !now.what.isEmpty() && (!now.groupId.isEmpty() || !now.place.isEmpty()));
}

void RouteFormPage::save()
{
    const QJsonObject now = routeProperties(typed());
    const Id workspace = client().reader().workspaceId();
    if (m_route.id.isEmpty()) {
        client().submit(commands::createRoute(workspace, now));
    } else {
        const QJsonObject before = routeProperties(m_route);
        QJsonObject patch;
        for (auto it = now.begin(); it != now.end(); ++it)
            if (it.value() != before.value(it.key()))
                patch.insert(it.key(), it.value());
        if (!patch.isEmpty())
            client().submit(commands::editRoute(workspace, m_route.id, patch, before));
    }
    m_route = Route();
    m_what->clear();
    Q_EMIT back();
}

void RouteFormPage::focusFirst() { m_what->setFocus(); }

} // namespace atrium
