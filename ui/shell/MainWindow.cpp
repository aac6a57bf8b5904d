#include "ui/shell/MainWindow.h"

#include "sync/Client.h"
#include "ui/feed/Accessibility.h"
#include "ui/feed/RecentEmoji.h"
#include "ui/shell/Actions.h"
#include "ui/shell/MenuBar.h"
#include "ui/shell/Page.h"
#include "ui/shell/Shell.h"
#include "ui/shell/SignInPage.h"
#include "ui/shell/WindowState.h"
#include "ui/shell/WorkspaceHeader.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QMenuBar>
#include <QMouseEvent>
#include <QSettings>
#include <QStackedLayout>
#include <QWindow>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace atrium {

namespace {

constexpr auto unseenAfter = 1s;

// Places that make sense at the next start. A search or a person is of the moment.
bool isLasting(const Place &place)
{
    return place.kind == Place::Kind::Home || place.kind == Place::Kind::Group || place.kind == Place::Kind::Thread;
}

// Each person in each workspace was somewhere else.
QString placeKey(const Client &client) { return u"place/"_s + client.reader().memberId(); }

// Somebody is typing or choosing: nothing may come between.
bool isBusy()
{
    const QWidget *focus = QApplication::focusWidget();
    return QApplication::activeModalWidget() || QApplication::activePopupWidget()
        || (focus && focus->testAttribute(Qt::WA_InputMethodEnabled));
}

} // namespace

MainWindow::MainWindow(QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_layout(new QStackedLayout(this))
{
    new RecentEmoji(settings, this);
    installAccessibility();
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Atrium"_s);
    setMinimumSize(metrics::navigationWidth + metrics::columnMinimum + 24, 480);
    resize(1280, 820);
    windowState::restore(*this, settings);
    m_save.setSingleShot(true);
    m_save.setInterval(1000);
    connect(&m_save, &QTimer::timeout, this, [this] { windowState::save(*this, m_settings); });
}

MainWindow::~MainWindow()
{
    delete m_shell; // while there is a window that hears of it
}

void MainWindow::replace(QWidget *widget)
{
    delete m_shell;
    delete m_signIn;
    m_layout->addWidget(widget);
    m_layout->setCurrentWidget(widget);
}

SignInPage &MainWindow::showSignIn()
{
    auto *page = new SignInPage;
    page->setServer(m_settings.value("signIn/server").toString());
    page->setEmail(m_settings.value("signIn/email").toString());
    connect(page, &SignInPage::signInRequested, this, [this](const QString &server, const QString &email) {
        m_settings.setValue("signIn/server", server);
        m_settings.setValue("signIn/email", email);
    });
    replace(page);
    m_signIn = page;
    setWindowTitle(u"Atrium"_s);
    page->focusFirst();
    return *page;
}

Shell &MainWindow::showShell(Client &client, const PageMap &pages)
{
    auto *actions = new Actions(this);
    auto *shell = new Shell(client, pages, *actions);
    actions->setParent(shell); // they go when it goes
    replace(shell);
    m_shell = shell;
    m_client = &client;
    // The shortcuts are the shell's: they do nothing while the introduction is in front of it.
    for (QAction *action : this->actions()) {
        if (action == (*actions)[Actions::Id::Quit])
            continue;
        removeAction(action);
        shell->addAction(action);
    }
    // It reads through the same client, and goes before that does.
    connect(shell, &QObject::destroyed, this, [this] {
        delete m_onboarding;
        m_client = nullptr;
    });
    connect((*actions)[Actions::Id::Quit], &QAction::triggered, this, [this] {
        close();
        QCoreApplication::quit(); // closed, it may have stayed in the tray
    });
    QAction *introduction = (*actions)[Actions::Id::Introduction];
    introduction->setEnabled(client.reader().charter().has_value());
    connect(&client, &Client::changed, introduction, [&client, introduction](const ChangeSet &changes) {
        if (changes.touches(Type::Charter) || changes.many)
            introduction->setEnabled(client.reader().charter().has_value());
    });
    connect(introduction, &QAction::triggered, this, [this] { showOnboarding(OnboardingWizard::Mode::Again); });
    shell->setExplanationWanted(m_settings.value("window/explanation", true).toBool());
    connect(shell, &Shell::explanationWantedChanged, this,
        [this](bool wanted) { m_settings.setValue("window/explanation", wanted); });

    connect(&shell->workspaceHeader(), &WorkspaceHeader::menuRequested, this,
        [this, actions](const QPoint &at) { showWorkspaceMenu(at, *actions); });
    setWorkspaces(m_workspaces);
#ifdef Q_OS_MACOS
    auto *bar = new QMenuBar; // without a parent: the one for all windows
    bar->setParent(shell, Qt::Window);
    fillMenuBar(*bar, *actions);
#endif
    shell->go(lastPlace(client));
    connect(shell, &Shell::placeChanged, this, [this, &client](const Place &shown) { rememberPlace(client, shown); });
    const QString name = client.reader().workspaceName();
    setWindowTitle(name.isEmpty() ? u"Atrium"_s : tr("%1 – Atrium").arg(name));
    if (OnboardingWizard::isWanted(client.reader(), QDateTime::currentDateTimeUtc()))
        showOnboarding(OnboardingWizard::Mode::Needed);
    else if (!client.reader().member(client.reader().memberId()))
        awaitCharter();
    return *shell;
}

// At the first sync the charter, the person and how far they are come after the window, and together
// (FirstScreenTask). Then it is decided, unless the person has gone somewhere: then at the next start.
void MainWindow::awaitCharter()
{
    auto *wait = new QObject(m_shell);
    const auto decide = [this, wait] {
        wait->deleteLater();
        if (!isBusy() && OnboardingWizard::isWanted(m_client->reader(), QDateTime::currentDateTimeUtc()))
            showOnboarding(OnboardingWizard::Mode::Needed);
    };
    connect(m_client, &Client::changed, wait, [this, decide](const ChangeSet &changes) {
        const Reader &reader = m_client->reader();
        if (changes.touches(Type::Charter) && changes.touches(Type::Member) && reader.charter()
            && reader.member(reader.memberId()))
            decide();
    });
    connect(m_client, &Client::connectionStateChanged, wait, [decide](const ConnectionState &state) {
        if (state.connection == Connection::Live)
            decide();
    });
    connect(m_shell, &Shell::placeChanged, wait, [wait, first = m_shell->place()](const Place &place) {
        if (place != first)
            wait->deleteLater();
    });
}

void MainWindow::showOnboarding(OnboardingWizard::Mode mode)
{
    if (!m_shell || m_onboarding || !m_client->reader().charter())
        return;
    m_onboarding = new OnboardingWizard(*m_client, mode);
    connect(m_onboarding, &OnboardingWizard::closed, this, &MainWindow::closeOnboarding);
    connect(m_onboarding, &OnboardingWizard::navigate, this, [this](const Place &place) {
        closeOnboarding();
        m_shell->go(place);
    });
    m_layout->addWidget(m_onboarding);
    m_layout->setCurrentWidget(m_onboarding);
    m_onboarding->focusFirst();
}

void MainWindow::closeOnboarding()
{
    if (!m_onboarding)
        return;
    m_layout->setCurrentWidget(m_shell);
    OnboardingWizard *done = m_onboarding;
    m_onboarding.clear();
    done->setParent(m_shell); // it goes with that at the latest
    done->deleteLater(); // it may be what called us
    if (m_shell->page())
        m_shell->page()->focusFirst();
}

void MainWindow::rememberPlace(const Client &client, const Place &place)
{
    if (isLasting(place))
        m_settings.setValue(
            placeKey(client), QStringList { place.kind == Place::Kind::Thread ? u"thread"_s : u"group"_s, place.id });
}

// As far as it is still there.
Place MainWindow::lastPlace(const Client &client) const
{
    const QStringList stored = m_settings.value(placeKey(client)).toStringList();
    Place place { .kind = Place::Kind::Home, .id = stored.value(1), .postId = {}, .text = {} };
    if (!place.id.isEmpty() && stored.value(0) == u"thread" && client.reader().post(place.id))
        place.kind = Place::Kind::Thread;
    else if (!place.id.isEmpty() && client.reader().myMembership(place.id))
        place.kind = Place::Kind::Group;
    else
        place.id.clear();
    return place;
}

void MainWindow::setWorkspaces(const QList<WorkspaceRow> &rows)
{
    m_workspaces = rows;
    if (m_shell)
        m_shell->workspaceHeader().setElsewhere(
            std::ranges::any_of(rows, [](const WorkspaceRow &row) { return !row.current && row.unread > 0; }));
}

void MainWindow::showWorkspaceMenu(const QPoint &at, const Actions &actions)
{
    auto *menu = new WorkspaceMenu(m_workspaces, actions, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &WorkspaceMenu::chosen, this, &MainWindow::workspaceChosen,
        Qt::QueuedConnection); // the menu closes first
    connect(menu, &WorkspaceMenu::addRequested, this, &MainWindow::addWorkspaceRequested, Qt::QueuedConnection);
    connect(menu, &WorkspaceMenu::signOutRequested, this, &MainWindow::signOutRequested, Qt::QueuedConnection);
    menu->popup(at);
}

void MainWindow::whenPainted(QObject *context, const std::function<void()> &then)
{
    if (m_painted)
        QTimer::singleShot(0, context, then);
    else
        connect(this, &MainWindow::painted, context, then, Qt::SingleShotConnection);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_painted)
        return;
    windowHandle()->installEventFilter(this);
    QTimer::singleShot(unseenAfter, this, &MainWindow::tellPainted); // minimized, or on another desktop
}

// The window is painted as soon as it is known what of it can be seen.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Expose) {
        watched->removeEventFilter(this);
        QTimer::singleShot(0, this, &MainWindow::tellPainted);
    }
    return QWidget::eventFilter(watched, event);
}

void MainWindow::tellPainted()
{
    if (!std::exchange(m_painted, true))
        Q_EMIT painted();
}

void MainWindow::saveSoon()
{
    if (isVisible())
        m_save.start();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    saveSoon();
}

void MainWindow::moveEvent(QMoveEvent *event)
{
    QWidget::moveEvent(event);
    saveSoon();
}

void MainWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        saveSoon();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (isVisible())
        windowState::save(*this, m_settings);
    QWidget::closeEvent(event);
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress && m_shell) {
        const auto button = static_cast<QMouseEvent *>(event)->button();
        if (button == Qt::BackButton && m_onboarding)
            m_onboarding->back();
        else if (button == Qt::BackButton)
            m_shell->back();
        else if (button == Qt::ForwardButton && !m_onboarding)
            m_shell->forward();
    }
    return QWidget::event(event);
}

} // namespace atrium
