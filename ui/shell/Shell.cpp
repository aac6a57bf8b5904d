#include "ui/shell/Shell.h"

#include "sync/Client.h"
#include "ui/people/Portraits.h"
#include "ui/people/Steward.h"
#include "ui/search/Palette.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/ExplanationColumn.h"
#include "ui/shell/Navigation.h"
#include "ui/shell/Page.h"
#include "ui/shell/ShortcutsSheet.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/IconButton.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStyle>

#include <utility>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

constexpr qsizetype historyLimit = 50;
// Below this the middle column would be too narrow to read beside the right one.
constexpr int widthForThree = metrics::navigationWidth + metrics::columnMinimum + metrics::explainWidth + 24;

Banner *banner(Banner::Kind kind, const QString &name, QVBoxLayout *layout)
{
    auto *result = new Banner(kind);
    result->setObjectName(name);
    result->hide();
    layout->addWidget(result);
    return result;
}

} // namespace

Shell::Shell(Client &client, PageMap pages, Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_makers(std::move(pages))
    , m_navigation(new Navigation(client, [this](Place::Kind kind) { return m_makers.contains(kind); }))
    , m_stack(new QStackedWidget)
    , m_explanation(new ExplanationColumn)
    , m_toggle(new IconButton(u"panel-right"_s, tr("Hide the right column"), this))
    , m_palette(new Palette(client, actions, this))
{
    new Portraits(client, this);
    setObjectName(u"shell"_s);
    new Announcer(client, this);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_navigation);
    auto *middle = new QVBoxLayout;
    middle->setSpacing(0);
    m_banners = new QWidget;
    m_banners->hide();
    auto *notices = new QVBoxLayout(m_banners);
    notices->setContentsMargins(12, 8, 12, 0);
    notices->setSpacing(8);
    m_refusal = banner(Banner::Kind::Failure, u"refusal"_s, notices);
    m_full = banner(Banner::Kind::Failure, u"cacheRefusal"_s, notices);
    m_notice = banner(Banner::Kind::Attention, u"notice"_s, notices);
    middle->addWidget(m_banners);
    m_stack->setMinimumWidth(metrics::columnMinimum + 24);
    middle->addWidget(m_stack, 1);
    columns->addLayout(middle, 1);
    columns->addWidget(m_explanation);
    m_toggle->setObjectName(u"toggleExplanation"_s);

    connect(m_navigation, &Navigation::navigate, this, &Shell::go);
    for (auto *list : m_navigation->findChildren<QAbstractScrollArea *>())
        list->installEventFilter(this);
    connect(m_palette, &Palette::navigate, this, &Shell::go);
    connect(&m_client, &Client::changed, this, [this](const ChangeSet &changes) { rename(changes.renamed); });
    connect(m_toggle, &QToolButton::clicked, this, [this] { setExplanationWanted(!m_explanationWanted); });
    connect(&m_client, &Client::connectionStateChanged, this, &Shell::showRefusal);
    connect(&m_client, &Client::commandRefused, this, &Shell::showFull);
    connect(m_refusal, &Banner::actionTriggered, &m_client, &Client::retryNow);
    connect(m_notice, &Banner::actionTriggered, this, [this] {
        showBanner(m_notice, false);
        Q_EMIT noticeDismissed();
    });
    connect(&m_client, &Client::damaged, this, &Shell::showDamage);
    connect(m_full, &Banner::actionTriggered, this, [this] {
        if (m_damaged)
            return reopenWanted();
        m_client.submitRefused();
        showFull();
    });

    using What = Actions::Id;
    const auto on = [&](What what, auto &&slot) { connect(actions[what], &QAction::triggered, this, slot); };
    on(What::Search, [this] { openPalette(); });
    on(What::NewPost, [this] { compose(); });
    on(What::Back, [this] { back(); });
    on(What::Forward, [this] { forward(); });
    on(What::Explanation, [this] { setExplanationWanted(!m_explanationWanted); });
    on(What::NextColumn, [this] { focusNextColumn(); });
    on(What::MarkAllRead, [this] {
        for (const GroupSummary &summary : m_client.reader().groups())
            if (summary.unread > 0)
                m_client.submit(commands::markAllRead(summary.group.id, QDateTime::currentDateTimeUtc()));
    });
    const auto offerNewGroup = [this, action = actions[What::NewGroup]] {
        const Member me = m_client.reader().member(m_client.reader().memberId()).value_or(Member());
        action->setVisible(!me.isGuest() && me.role != "advisor"_L1);
    };
    offerNewGroup();
    connect(&m_client, &Client::changed, this, [offerNewGroup](const ChangeSet &changes) {
        if (changes.touches(Type::Member))
            offerNewGroup();
    });
    on(What::NewGroup, [this] { go({ .kind = Place::Kind::NewGroup, .id = {}, .postId = {}, .text = {} }); });
    on(What::EditProfile, [this] {
        go({ .kind = Place::Kind::Person, .id = m_client.reader().memberId(), .postId = {}, .text = u"edit"_s });
    });
    on(What::Routes, [this] { go({ .kind = Place::Kind::Routes, .id = {}, .postId = {}, .text = {} }); });
    on(What::Charter, [this] { go({ .kind = Place::Kind::Charter, .id = {}, .postId = {}, .text = {} }); });
    on(What::EditCharter, [this] { go({ .kind = Place::Kind::CharterForm, .id = {}, .postId = {}, .text = {} }); });
    const auto offerCharter
        = [this, edit = actions[What::EditCharter]] { edit->setEnabled(isSteward(m_client.reader())); };
    offerCharter();
    connect(&m_client, &Client::changed, actions[What::EditCharter], [offerCharter](const ChangeSet &changes) {
        if (changes.touches(Type::Member) || changes.many)
            offerCharter();
    });
    on(What::Settings, [this] { go({ .kind = Place::Kind::Settings, .id = {}, .postId = {}, .text = {} }); });
    actions[What::Print]->setEnabled(false);
    connect(this, &Shell::placeChanged, actions[What::Print],
        [this, print = actions[What::Print]] { print->setEnabled(page() && page()->isPrintable()); });
    on(What::Print, [this] {
        if (page())
            page()->print();
    });
    on(What::About, [this] { go({ .kind = Place::Kind::Settings, .id = {}, .postId = {}, .text = u"about"_s }); });
    on(What::Shortcuts, [this, &actions] { (new ShortcutsSheet(actions, window()))->open(); });
    for (int i = 0; i < 9; ++i) {
        on(static_cast<What>(static_cast<int>(What::GoTo1) + i), [this, i] {
            const QList<Place> places = m_navigation->places();
            if (i < places.size())
                go(places[i]);
        });
    }
    showRefusal(m_client.connectionState());
    showFull();
    if (m_client.isDamaged())
        showDamage();
}

void Shell::go(const Place &place)
{
    if (!m_makers.contains(place.kind))
        return;
    if (place != this->place())
        leave();
    if (m_at >= 0 && m_history[m_at] == place) {
        display(place); // again: a page may scroll to its top
        return;
    }
    if (m_at > 0 && m_history[m_at] == m_history[m_at - 1])
        --m_at; // it was only begun there
    m_history.resize(m_at + 1);
    m_history.append(place);
    if (m_history.size() > historyLimit)
        m_history.removeFirst();
    m_at = m_history.size() - 1;
    display(place);
}

// Coming back is no reason to begin anew what was begun there.
void Shell::leave()
{
    if (m_at >= 0)
        m_history[m_at] = m_history[m_at].atRest();
}

void Shell::back()
{
    leave();
    if (m_at > 0)
        display(m_history[--m_at]);
    else
        go({});
}

void Shell::forward()
{
    leave();
    if (m_at + 1 < m_history.size())
        display(m_history[++m_at]);
}

void Shell::openPalette()
{
    QList<Place> recent;
    for (qsizetype i = m_at - 1; i >= 0; --i)
        if (!recent.contains(m_history.at(i)) && m_history.at(i) != place())
            recent += m_history.at(i);
    QList<Place> fixed = m_navigation->places();
    fixed.removeIf(
        [](const Place &place) { return place.kind == Place::Kind::Group || place.kind == Place::Kind::Person; });
    m_palette->open(recent, fixed);
}

// What was made here goes by the id that the server has given it.
void Shell::rename(const QHash<Id, Id> &ids)
{
    if (ids.isEmpty())
        return;
    const Place before = place();
    for (Place &place : m_history)
        place.id = ids.value(place.id, place.id);
    if (place() != before && (before.kind == Place::Kind::Group || before.kind == Place::Kind::GroupAbout))
        display(place());
}

void Shell::compose()
{
    if (page() && page()->compose())
        return;
    go({});
    page()->compose();
}

Place Shell::place() const { return m_at >= 0 ? m_history[m_at] : Place {}; }

WorkspaceHeader &Shell::workspaceHeader() const { return m_navigation->header(); }

Page *Shell::page() const { return qobject_cast<Page *>(m_stack->currentWidget()); }

Page *Shell::pageFor(Place::Kind kind)
{
    Page *&page = m_pages[kind];
    if (!page) {
        page = m_makers.at(kind)(m_client, m_stack);
        m_stack->addWidget(page);
        connect(page, &Page::navigate, this, &Shell::go);
        connect(page, &Page::back, this, &Shell::back);
    }
    return page;
}

void Shell::display(const Place &place)
{
    m_palette->dismiss();
    Page *page = pageFor(place.kind);
    const bool hadFocus = m_stack->isAncestorOf(QApplication::focusWidget());
    page->open(place);
    m_stack->setCurrentWidget(page);
    m_navigation->setCurrent(place);
    arrange();
    // Whoever walks the navigation with the keyboard stays there; from a page, focus moves on.
    if (hadFocus || place.kind == Place::Kind::Search)
        page->focusFirst();
    Q_EMIT placeChanged(place);
}

void Shell::setExplanationWanted(bool wanted)
{
    if (wanted == m_explanationWanted)
        return;
    m_explanationWanted = wanted;
    arrange();
    Q_EMIT explanationWantedChanged(wanted);
}

// Whether the right column is there, and where the button that hides it is: in the free margin at
// the upper end corner, which no page uses.
void Shell::arrange()
{
    const bool room = width() >= widthForThree;
    const bool something = page() && m_explanation->showFor(page());
    const bool shown = something && m_explanationWanted && room;
    m_explanation->setVisible(shown);
    m_toggle->setVisible(something && room);
    m_toggle->setName(shown ? tr("Hide the right column") : tr("Show the right column"));
    const QSize size = m_toggle->sizeHint();
    m_toggle->setGeometry(
        QStyle::visualRect(layoutDirection(), rect(), QRect(QPoint(width() - size.width() - 8, 10), size)));
    m_toggle->raise();
}

// From the left column, the keys for a page scroll what is shown beside it.
bool Shell::scrollPage(int key)
{
    const auto action = key == Qt::Key_PageDown ? QAbstractSlider::SliderPageStepAdd
        : key == Qt::Key_PageUp                 ? QAbstractSlider::SliderPageStepSub
        : key == Qt::Key_Home                   ? QAbstractSlider::SliderToMinimum
        : key == Qt::Key_End                    ? QAbstractSlider::SliderToMaximum
                                                : QAbstractSlider::SliderNoAction;
    if (action == QAbstractSlider::SliderNoAction || !page())
        return false;
    for (auto *area : page()->findChildren<QAbstractScrollArea *>()) {
        if (!area->isVisible() || area->verticalScrollBar()->maximum() == 0)
            continue;
        area->verticalScrollBar()->triggerAction(action);
        return true;
    }
    return false;
}

void Shell::keyPressEvent(QKeyEvent *event)
{
    if (!scrollPage(event->key()))
        QWidget::keyPressEvent(event);
}

bool Shell::eventFilter(QObject *watched, QEvent *event)
{
    return (event->type() == QEvent::KeyPress && scrollPage(static_cast<QKeyEvent *>(event)->key()))
        || QWidget::eventFilter(watched, event);
}

void Shell::focusNextColumn()
{
    QWidget *focus = QApplication::focusWidget();
    if (m_navigation->isAncestorOf(focus) && page()) {
        page()->focusFirst();
        QFocusEvent byKeyboard(QEvent::FocusIn, Qt::TabFocusReason); // a feed shows only then where one is
        if (QWidget *first = QApplication::focusWidget(); page()->isAncestorOf(first))
            QApplication::sendEvent(first, &byKeyboard);
    } else if (m_stack->isAncestorOf(focus) && m_explanation->isVisible())
        m_toggle->setFocus();
    else if (QWidget *current = m_navigation->findChild<QWidget *>(u"goHome"_s))
        current->setFocus();
}

void Shell::setNotice(const QString &text)
{
    m_notice->setText(text);
    m_notice->setAction(tr("Understood"));
    showBanner(m_notice, !text.isEmpty());
}

void Shell::showBanner(Banner *banner, bool shown)
{
    banner->setVisible(shown);
    m_banners->setVisible(
        !m_notice->isHidden() || !m_refusal->isHidden() || !m_full->isHidden()); // empty, it would leave a gap
}

void Shell::showRefusal(const ConnectionState &state)
{
    const bool refused = state.connection == Connection::Refused && !m_damaged;
    if (refused) {
        m_refusal->setText(state.reason.isEmpty() ? tr("The server does not accept this connection.") : state.reason);
        m_refusal->setAction(tr("Try again"));
    }
    showBanner(m_refusal, refused);
}

void Shell::showFull()
{
    if (m_damaged)
        return;
    m_full->setText(u"%1 %2"_s.arg(m_client.refusal().message, m_client.refusal().hint).trimmed());
    m_full->setAction(tr("Try again"));
    showBanner(m_full, !m_client.refused().isEmpty());
}

void Shell::showDamage()
{
    m_damaged = true;
    showBanner(m_refusal, false);
    m_full->setText(
        tr("What is stored on this computer is damaged and has to be fetched again. What you have not sent, and "
           "what you are writing, is kept."));
    m_full->setAction(tr("Fetch it again"));
    showBanner(m_full, true);
}

void Shell::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace atrium
