#include "ui/onboarding/RoutesPage.h"

#include "sync/Client.h"
#include "ui/onboarding/RouteCard.h"
#include "ui/onboarding/RouteWords.h"
#include "ui/people/Steward.h"
#include "ui/search/WordMatch.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/CentredColumn.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PageHeader.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype rowsSeenAtOnce = 6; // more than that are looked through by words
} // namespace

RoutesPage::RoutesPage(Client &client, QWidget *parent)
    : Page(client, parent)
    , m_add(new QuietButton(tr("Add a row")))
    , m_undo(new Banner(Banner::Kind::Info))
    , m_filter(new QLineEdit)
    , m_cards(new QVBoxLayout)
    , m_empty(new EmptyState)
{
    setObjectName(u"routesPage"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(scroll);
    auto *middle = new CentredColumn;
    QVBoxLayout *column = middle->column();
    auto *header = new PageHeader(tr("What belongs where"));
    m_add->setObjectName(u"addRoute"_s);
    m_add->setIconName(u"plus"_s);
    header->addWidget(m_add);
    column->addWidget(header);
    auto *about = new PlainLabel(
        tr("Which kind of message belongs in which group, who looks after it, and what e-mail is no longer used for."));
    about->setWordWrap(true);
    about->setToken(Token::Text2);
    column->addWidget(about);
    m_filter->setObjectName(u"routesFilter"_s);
    m_filter->setPlaceholderText(tr("What do you want to write about?"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    column->addWidget(m_filter);
    m_undo->setObjectName(u"undoRoute"_s);
    m_undo->setAction(tr("Undo"));
    m_undo->hide();
    column->addWidget(m_undo);
    m_cards->setSpacing(metrics::cardGap);
    column->addLayout(m_cards);
    column->addWidget(m_empty);
    column->addSpacing(24);
    column->addStretch();
    scroll->setWidget(middle);

    const auto add
        = [this] { Q_EMIT navigate({ .kind = Place::Kind::RouteForm, .id = {}, .postId = {}, .text = {} }); };
    connect(m_add, &QPushButton::clicked, this, add);
    connect(m_empty, &EmptyState::actionTriggered, this, add);
    connect(m_filter, &QLineEdit::textChanged, this, &RoutesPage::read);
    connect(m_undo, &Banner::actionTriggered, this, [this] {
        m_undo->hide();
        if (const auto route = std::exchange(m_removed, {}))
            this->client().submit(
                commands::createRoute(this->client().reader().workspaceId(), routeProperties(*route)));
    });
    connect(&client, &Client::changed, this, [this](const ChangeSet &changes) {
        if (isVisible()
            && (changes.touches(Type::Route) || changes.touches(Type::Group) || changes.touches(Type::Member)
                || changes.accounts || changes.many))
            read();
    });
}

void RoutesPage::open(const Place &)
{
    m_undo->hide();
    m_removed.reset();
    read();
}

void RoutesPage::focusFirst()
{
    if (auto *link = m_cards->count() > 0 ? m_cards->itemAt(0)->widget()->findChild<QAbstractButton *>() : nullptr)
        link->setFocus();
    else if (m_add->isVisible())
        m_add->setFocus();
    else
        setFocus();
}

void RoutesPage::read()
{
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its own button may have led here
        delete item;
    }
    const Reader &reader = client().reader();
    const QList<Route> routes = reader.routes();
    const bool keeps = isSteward(reader);
    m_add->setVisible(keeps && !routes.isEmpty());
    m_filter->setVisible(routes.size() > rowsSeenAtOnce);
    const QStringList words = m_filter->isHidden() ? QStringList() : typedWords(m_filter->text());
    for (const Route &route : routes) {
        if (!wordsFit(words, route.what + u' ' + route.words.join(u' ') + u' ' + routeWhere(route, reader)))
            continue;
        auto *card = new RouteCard(route, reader);
        m_cards->addWidget(card);
        connect(card, &RouteCard::navigate, this, &Page::navigate);
        connect(card, &RouteCard::removed, this, [this, route] { remove(route); });
    }
    if (m_cards->count() > 0)
        m_empty->hide();
    else if (!routes.isEmpty())
        m_empty->show(u"search"_s, tr("Nothing like that"), tr("Try another word, or ask in a group that you know."));
    else if (keeps)
        m_empty->show(u"map"_s, tr("Nobody has said yet what belongs where"),
            tr("Begin with the three things that people most often send by e-mail to everybody."), tr("Add a row"));
    else
        m_empty->show(u"map"_s, tr("Nobody has said yet what belongs where"),
            tr("Those who look after this workspace will write it down here."));
}

void RoutesPage::remove(const Route &route)
{
    m_removed = route;
    client().submit(commands::removeRoute(client().reader().workspaceId(), route.id));
    const QString said = tr("Removed: “%1”").arg(route.what);
    m_undo->setText(said);
    m_undo->show();
    m_undo->findChild<QPushButton *>()->setFocus(); // the button that was pressed goes with its row
    announce(m_undo, said);
}

} // namespace atrium
