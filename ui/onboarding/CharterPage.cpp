#include "ui/onboarding/CharterPage.h"

#include "sync/Client.h"
#include "ui/feed/PostActions.h"
#include "ui/groups/ExplainCard.h"
#include "ui/onboarding/CharterView.h"
#include "ui/people/Steward.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/CentredColumn.h"
#include "ui/widgets/ChoiceChip.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PageHeader.h"

#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

CharterPage::CharterPage(Client &client, QWidget *parent)
    : Page(client, parent)
    , m_scroll(new QScrollArea)
    , m_about(new PlainLabel)
    , m_earlier(new Banner(Banner::Kind::Attention))
    , m_view(new CharterView(client))
    , m_empty(new EmptyState)
    , m_edit(new QuietButton(tr("Edit")))
{
    setObjectName(u"charterPage"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(m_scroll);
    auto *middle = new CentredColumn;
    QVBoxLayout *column = middle->column();
    auto *header = new PageHeader(tr("Our charter"));
    m_versions = new ChoiceChip(tr("Show an earlier version"), [this](const QString &) {
        QList<Choice> choices;
        for (const Charter &charter : this->client().reader().charters())
            choices += { .value = choices.isEmpty() ? QString() : QString::number(charter.version),
                .text = choices.isEmpty() ? tr("Version %1, which applies").arg(charter.version)
                                          : tr("Version %1").arg(charter.version),
                .note = dayOf(charter.publishedAt),
                .iconName = {} };
        return choices;
    });
    m_versions->setObjectName(u"charterVersions"_s);
    header->addWidget(m_versions);
    m_edit->setObjectName(u"editCharter"_s);
    m_edit->setIconName(u"pencil"_s);
    header->addWidget(m_edit);
    column->addWidget(header);
    m_about->setObjectName(u"charterAbout"_s);
    m_about->setToken(Token::Text2);
    m_about->setWordWrap(true);
    column->addWidget(m_about);
    m_earlier->setObjectName(u"charterEarlier"_s);
    m_earlier->setAction(tr("Show what applies"));
    column->addWidget(m_earlier);
    column->addWidget(m_view);
    column->addWidget(m_empty);
    column->addSpacing(24);
    column->addStretch();
    m_scroll->setWidget(middle);
    m_empty->show(u"file-text"_s, tr("There is no charter yet"),
        tr("It will say here why we use this, what is official, and what is never measured."));

    auto *actions = new PostActions(client, this);
    connect(actions, &PostActions::navigate, this, &Page::navigate);
    connect(m_view, &CharterView::linkActivated, actions,
        [actions](const QUrl &link) { actions->follow(link.toString()); });
    const auto choose = [this](int version) {
        m_version = version;
        read();
        m_scroll->verticalScrollBar()->setValue(0);
    };
    connect(m_versions, &ChoiceChip::chosen, this, [choose](const QString &value) { choose(value.toInt()); });
    connect(m_earlier, &Banner::actionTriggered, this, [choose] { choose(0); });
    connect(m_edit, &QPushButton::clicked, this,
        [this] { Q_EMIT navigate({ .kind = Place::Kind::CharterForm, .id = {}, .postId = {}, .text = {} }); });
    connect(&client, &Client::changed, this, [this](const ChangeSet &changes) {
        if (isVisible()
            && (changes.touches(Type::Charter) || changes.touches(Type::Member) || changes.touches(Type::Enrolment)
                || changes.many))
            read();
    });
}

QString CharterPage::dayOf(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().date(), tr("d MMMM yyyy", "a day, as QLocale formats it"));
}

void CharterPage::open(const Place &)
{
    m_version = 0;
    read();
}

void CharterPage::read()
{
    const QList<Charter> all = client().reader().charters();
    for (QWidget *part : std::initializer_list<QWidget *> { m_about, m_view })
        part->setVisible(!all.isEmpty());
    m_empty->setVisible(all.isEmpty());
    m_edit->setVisible(isSteward(client().reader()));
    m_versions->setVisible(all.size() > 1);
    m_earlier->hide();
    if (all.isEmpty())
        return;
    const auto chosen
        = std::ranges::find_if(all, [this](const Charter &charter) { return charter.version == m_version; });
    showVersion(chosen == all.end() ? all.first() : *chosen, all.first());
}

void CharterPage::showVersion(const Charter &charter, const Charter &newest)
{
    const Reader &reader = client().reader();
    const bool earlier = charter.version != newest.version;
    m_versions->setValue(earlier ? QString::number(charter.version) : QString(), tr("Version %1").arg(charter.version));
    const Enrolment enrolment = reader.enrolment();
    QString about
        = tr("Version %1 of %2", "number, date").arg(QString::number(charter.version), dayOf(charter.publishedAt));
    if (enrolment.acceptedVersion == charter.version && enrolment.acceptedAt.isValid())
        about = tr("%1. You accepted it on %2.", "“Version 2 of 3 May 2026”, date")
                    .arg(about, dayOf(enrolment.acceptedAt));
    m_about->setText(about);
    m_earlier->setVisible(earlier);
    m_earlier->setText(tr("This is an earlier version, to look it up. Version %1 applies.").arg(newest.version));
    const bool guest = reader.member(reader.memberId()).value_or(Member()).isGuest();
    m_view->setText(charter.text(QLocale().name()), guest);
}

QWidget *CharterPage::makeExplanation()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto go = [this](Place::Kind kind) {
        return [this, kind] { Q_EMIT navigate({ .kind = kind, .id = {}, .postId = {}, .text = {} }); };
    };
    auto *card = new ExplainCard(tr("Where it shows"));
    card->addLine(u"shield-check"_s, tr("What is official now"), {}, go(Place::Kind::Official));
    card->addLine(u"map"_s, tr("What belongs where"), {}, go(Place::Kind::Routes));
    layout->addWidget(card);
    return column;
}

void CharterPage::focusFirst()
{
    if (m_versions->isVisible())
        m_versions->setFocus();
    else
        setFocus();
}

} // namespace atrium
