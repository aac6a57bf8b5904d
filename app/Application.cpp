#include "app/Application.h"

#include "app/Links.h"
#include "app/SystemAutostart.h"
#include "ui/settings/AppearanceCard.h"
#include "ui/settings/SettingsPage.h"
#include "ui/settings/SignOut.h"

#include <QApplication>
#include <QDir>
#include <QFileOpenEvent>
#include <QSysInfo>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace atrium {

namespace {
constexpr auto othersAfter = 1500ms; // the first workspace has painted and asked for what is new
}

Application::Application(const Options &options, Theme &theme, Keychain &keychain, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_theme(theme)
    , m_keychain(keychain)
    , m_settings(options.dataDir + u"/settings.ini"_s, QSettings::IniFormat)
    , m_accounts(m_settings, options.dataDir)
    , m_window((m_language.set(options.language.value_or(m_settings.value("language").toString())), m_settings))
    , m_autostart(systemAutostart(options.dataDir))
{
    theme.setMode(options.theme.value_or(themeMode(m_settings.value("theme").toString())));
    theme.setHighContrast(options.highContrast || m_settings.value("theme/highContrast").toBool());
    theme.setReducedMotion(m_settings.value("theme/reducedMotion").toBool());
    connect(&theme, &Theme::changed, this, [this] {
        if (!m_options.highContrast) // said for this run only
            m_settings.setValue("theme/highContrast", m_theme.isHighContrastWanted());
        m_settings.setValue("theme/reducedMotion", m_theme.isReducedMotionWanted());
    });
    if (options.windowSize.isValid())
        m_window.resize(options.windowSize);
    if (!options.server.isEmpty())
        m_settings.setValue("signIn/server", options.server);
    if (!options.signInAs.isEmpty())
        m_settings.setValue("signIn/email", options.signInAs);

    connect(&m_signIn, &SignIn::succeeded, this,
        [this](const QUrl &server, const Id &memberId, const Id &deviceId, const QByteArray &token,
            const QString &workspaceName) {
            keep({ .server = server, .memberId = memberId, .deviceId = deviceId, .token = token, .cacheKey = {} },
                workspaceName);
        });
    connect(&m_signIn, &SignIn::failed, this, [this](const Error &error) {
        if (m_window.signInPage())
            m_window.signInPage()->showError(error);
    });
    connect(&m_window, &MainWindow::workspaceChosen, this, &Application::switchTo);
    connect(&m_window, &MainWindow::addWorkspaceRequested, this, [this] { showSignIn(); });
    connect(&m_window, &MainWindow::signOutRequested, this, [this] {
        if (m_shown)
            askToSignOut(*m_shown->client(), m_shown->entry().name, m_window.shell());
    });
    qApp->installEventFilter(this);
}

Application::~Application()
{
    m_window.close();
    delete m_window.shell(); // it reads through the client
}

Workspace *Application::workspace(const QString &folder) const
{
    const auto at = std::ranges::find_if(m_workspaces, [&](const auto &one) { return one->entry().folder == folder; });
    return at == m_workspaces.end() ? nullptr : at->get();
}

Workspace &Application::add(const Accounts::Entry &entry)
{
    auto owned = std::make_unique<Workspace>(entry, m_accounts, m_keychain, m_options.historyMonths);
    Workspace *workspace = owned.get();
    connect(workspace, &Workspace::opened, this, [this, workspace] { opened(*workspace); });
    connect(
        workspace, &Workspace::failed, this, [this, workspace](const Error &error) { openFailed(*workspace, error); });
    connect(workspace, &Workspace::changed, this, &Application::showRows);
    connect(
        workspace, &Workspace::asideChanged, this, [this, workspace](int unsent) { asideChanged(*workspace, unsent); });
    connect(workspace, &Workspace::signedOut, this,
        [this, workspace](const QString &reason) { forget(*workspace, reason); });
    m_workspaces.push_back(std::move(owned));
    return *workspace;
}

void Application::start()
{
    const QList<Accounts::Entry> entries = m_accounts.list();
    for (const Accounts::Entry &entry : entries)
        add(entry);
    if (m_options.fresh) {
        for (const auto &one : m_workspaces) {
            one->erase();
            m_accounts.remove(one->entry().folder);
        }
        m_workspaces.clear();
    }
    m_wanted = workspace(m_accounts.current());
    if (m_wanted)
        m_wanted->open();
    else
        showSignIn();
}

void Application::raise()
{
    m_window.show();
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.raise();
    m_window.activateWindow();
}

// With a workspace behind it, there is a way back to that.
void Application::showSignIn(const QString &notice)
{
    const QString back = m_accounts.list().isEmpty() ? QString() : m_accounts.current();
    m_shown = nullptr;
    m_wanted = nullptr;
    SignInPage &page = m_window.showSignIn();
    page.setNotice(notice);
    if (Workspace *behind = workspace(back); behind && behind->client()) {
        page.setEmail({});
        page.setServer({});
        page.setReturn(behind->entry().name);
        page.focusFirst();
        connect(&page, &SignInPage::returnRequested, this, [this, back] {
            m_signIn.cancel();
            switchTo(back);
        });
    }
    connect(&page, &SignInPage::signInRequested, this, &Application::signIn);
    connect(&page, &SignInPage::cancelRequested, &m_signIn, &SignIn::cancel);
    m_window.show();
    Q_EMIT signInShown();
}

void Application::signInAs(const QString &server, const QString &email, const QString &password)
{
    m_window.signInPage()->setBusy(true);
    signIn(server, email, password);
}

void Application::signIn(const QString &server, const QString &email, const QString &password)
{
    m_signInEmail = email;
    m_signIn.signIn(server, email, password, QSysInfo::machineHostName());
}

// The same person in the same workspace again takes the place that is there, unless it is closed:
// then its key is not to be had, and the place is kept for what was not sent from it.
void Application::keep(const Account &account, const QString &workspaceName)
{
    const auto same = std::ranges::find_if(m_workspaces, [&](const auto &one) {
        return one->client()
            ? one->client()->config().memberId == account.memberId && one->client()->config().server == account.server
            : one->entry().server == account.server.toString()
                && one->entry().email.compare(m_signInEmail, Qt::CaseInsensitive) == 0;
    });
    Accounts::Entry entry { Accounts::newFolder(), workspaceName, account.server.toString(), m_signInEmail };
    if (same != m_workspaces.end() && (*same)->client()) {
        entry.folder = (*same)->entry().folder;
        entry.aside = (*same)->entry().aside;
        entry.asideSince = (*same)->entry().asideSince;
        (*same)->setEntry(entry);
        m_joining = same->get();
    } else {
        if (same != m_workspaces.end())
            Accounts::setAside(entry, (*same)->entry(), QDateTime::currentDateTimeUtc());
        m_joining = &add(entry);
    }
    m_wanted = m_joining;
    m_joining->signedInAs(account);
}

// The cache was locked with another key than the one that is there. Both are kept, in their folder,
// in case the right one comes back; the account goes on in a folder of its own.
void Application::openAnew(Workspace &before)
{
    Accounts::Entry entry = before.entry();
    entry.folder = Accounts::newFolder();
    Accounts::setAside(entry, before.entry(), QDateTime::currentDateTimeUtc());
    m_joining = &add(entry);
    if (m_wanted == &before)
        m_wanted = m_joining;
    m_joining->signedInAs(before.account(),
        tr("What was stored on this computer is locked with another key, and is being fetched again. What you had not "
           "sent is kept for %1 days, and comes back when its key does.")
            .arg(Accounts::daysKept));
}

void Application::asideChanged(Workspace &workspace, int unsent)
{
    m_accounts.put(workspace.entry());
    if (unsent > 0 && m_shown == &workspace && m_window.shell())
        m_window.shell()->setNotice(tr("What you had not sent before is back. It is in the outbox until it is sent."));
}

void Application::opened(Workspace &workspace)
{
    if (m_joining == &workspace) {
        m_joining = nullptr;
        m_accounts.put(workspace.entry());
        for (const QString &folder : workspace.entry().aside)
            if (Workspace *before = this->workspace(folder))
                drop(*before);
    }
    connect(workspace.client(), &Client::changed, this, [this, at = &workspace](const ChangeSet &changes) {
        if (at == m_shown && (changes.many || changes.touches(Type::Preference)))
            applyPreferences();
    });
    Q_EMIT clientOpened(*workspace.client());
    workspace.takeAlong();
    if (m_wanted == &workspace) {
        show(workspace);
        return;
    }
    workspace.start();
    showRows();
    followLink(false);
}

void Application::openFailed(Workspace &workspace, const Error &error)
{
    const QString words = u"%1 %2"_s.arg(error.message, error.hint).trimmed();
    if (error.code == u"wrongKey" && !m_joining)
        return openAnew(workspace);
    if (m_joining == &workspace) {
        m_joining = nullptr;
        if (std::exchange(m_wanted, nullptr) == &workspace && !m_window.signInPage())
            showSignIn();
        if (m_window.signInPage())
            m_window.signInPage()->showError(error);
        if (!std::ranges::contains(m_accounts.list(), workspace.entry().folder, &Accounts::Entry::folder))
            drop(workspace); // its folder is empty
        return;
    }
    if (m_wanted == &workspace && m_shown) { // one stays where one is
        m_wanted = nullptr;
        m_window.shell()->setNotice(words);
        return;
    }
    if (m_wanted == &workspace) {
        showSignIn(saidBefore(words));
        m_window.signInPage()->offerRetry();
        connect(m_window.signInPage(), &SignInPage::returnRequested, &workspace, [this, at = &workspace] {
            m_signIn.cancel();
            switchTo(at->entry().folder);
        });
        openOthersSoon();
    }
}

void Application::drop(Workspace &workspace)
{
    const auto at = std::ranges::find_if(m_workspaces, [&](const auto &one) { return one.get() == &workspace; });
    at->release()->deleteLater(); // it may be what called us
    m_workspaces.erase(at);
}

void Application::switchTo(const QString &folder)
{
    Workspace *workspace = this->workspace(folder);
    if (!workspace)
        return;
    m_wanted = workspace == m_shown ? nullptr : workspace;
    if (!m_wanted)
        return;
    if (workspace->client())
        show(*workspace);
    else
        workspace->open();
}

void Application::go(const Client &client, const Place &place)
{
    const auto at = std::ranges::find(m_workspaces, &client, [](const auto &one) { return one->client(); });
    if (at == m_workspaces.end())
        return;
    switchTo((*at)->entry().folder);
    m_window.shell()->go(place);
}

// What there was nowhere to say, and then this.
QString Application::saidBefore(const QString &notice)
{
    return u"%1 %2"_s.arg(std::exchange(m_notice, {}), notice).trimmed();
}

void Application::show(Workspace &workspace)
{
    const bool first = !m_shown;
    m_shown = &workspace;
    m_wanted = nullptr;
    m_accounts.setCurrent(workspace.entry().folder);
    applyPreferences();
    showShell();
    QString notice = saidBefore(workspace.takeNotice());
    const bool aboutKey = workspace.keyInFile() && notice.isEmpty() && !m_settings.value("keyFile/understood").toBool();
    if (aboutKey)
        notice = tr("This system has no password store, so the key to what Atrium stores is in a file that only you "
                    "can read: %1")
                     .arg(QDir::toNativeSeparators(workspace.keyFile()));
    m_window.shell()->setNotice(notice);
    if (aboutKey)
        connect(m_window.shell(), &Shell::noticeDismissed, this,
            [this] { m_settings.setValue("keyFile/understood", true); });
    m_window.show();
    Q_EMIT shellShown();
    // After the first paint: what is cached comes before what is new.
    m_window.whenPainted(&workspace, [at = &workspace] { at->start(); });
    followLink(false);
    if (first)
        openOthersSoon();
}

void Application::showShell()
{
    m_window.showShell(*m_shown->client(), pages());
    connect(m_window.shell(), &Shell::reopenWanted, this, &Application::reopen, Qt::QueuedConnection);
    showRows();
}

// The cache is damaged. Nobody has to find out how to start a program again, nor to write anything twice.
void Application::reopen()
{
    if (!m_shown)
        return;
    Workspace &workspace = *std::exchange(m_shown, nullptr);
    const Place place = m_window.shell()->place();
    delete m_window.shell(); // what is being written there becomes a draft
    m_wanted = &workspace;
    workspace.reopen();
    if (m_shown)
        m_window.shell()->go(place);
}

PageMap Application::pages()
{
    PageMap pages = allPages();
    pages[Place::Kind::Settings] = [this](Client &client, QWidget *parent) -> Page * {
        auto *page = new SettingsPage(client, { .settings = &m_settings, .autostart = m_autostart.get() }, parent);
        connect(page, &SettingsPage::restartWanted, this, &Application::restartWanted);
        return page;
    };
    return pages;
}

// What the switcher says. The name is kept for the next start, when most are still closed.
void Application::showRows()
{
    QList<WorkspaceRow> rows;
    for (const auto &one : m_workspaces) {
        Accounts::Entry entry = one->entry();
        if (one->client() && one.get() != m_joining) {
            if (const QString name = one->client()->reader().workspaceName(); !name.isEmpty())
                entry.name = name;
            entry.server = one->client()->config().server.toString();
            one->setEntry(entry);
            m_accounts.put(entry);
        }
        rows += { .id = entry.folder,
            .name = entry.name.isEmpty() ? QUrl(entry.server).host() : entry.name,
            .unread = one->unread(),
            .current = one.get() == m_shown };
    }
    m_window.setWorkspaces(rows);
}

void Application::openOthersSoon()
{
    QStringList folders;
    for (const auto &one : m_workspaces)
        if (!one->client())
            folders += one->entry().folder;
    QTimer::singleShot(othersAfter, this, [this, folders] { openOthers(folders); });
}

// One after the other, so that each is a short pause. One that fails stays closed until somebody
// wants it. After the last, a link that waits has nowhere else to go.
void Application::openOthers(QStringList folders)
{
    Workspace *next = nullptr;
    while (!folders.isEmpty() && (!next || next->client() || next == m_wanted || next == m_joining))
        next = workspace(folders.takeFirst());
    if (!next || next->client() || next == m_wanted || next == m_joining) {
        followLink(true);
        return;
    }
    auto *once = new QObject(this); // whichever of the two comes
    const auto goOn = [this, once, folders] {
        once->deleteLater();
        QTimer::singleShot(0, this, [this, folders] { openOthers(folders); });
    };
    connect(next, &Workspace::opened, once, goOn, Qt::SingleShotConnection);
    connect(next, &Workspace::failed, once, goOn, Qt::SingleShotConnection);
    next->open();
}

void Application::forget(Workspace &workspace, const QString &reason)
{
    const QString name = workspace.entry().name;
    const bool shown = m_shown == &workspace || (!m_shown && m_wanted == &workspace);
    if (m_shown == &workspace) {
        m_shown = nullptr;
        delete m_window.shell();
    }
    if (m_wanted == &workspace)
        m_wanted = nullptr;
    workspace.erase();
    m_accounts.remove(workspace.entry().folder);
    drop(workspace);
    const QString notice
        = reason.isEmpty() ? QString() : tr("%1: %2", "workspace: why you were signed out").arg(name, reason);
    if (!shown) {
        showRows();
        if (m_window.shell() && !notice.isEmpty())
            m_window.shell()->setNotice(notice);
        return;
    }
    Workspace *next = this->workspace(m_accounts.current());
    for (const auto &one : m_workspaces)
        if (next && !next->client() && one->client())
            next = one.get(); // nobody has to wait for it
    if (!next) {
        showSignIn(reason);
        return;
    }
    m_notice = notice;
    switchTo(next->entry().folder);
}

void Application::openLink(const QString &link)
{
    m_link = link;
    if (!m_window.isHidden())
        raise();
    const bool all = std::ranges::all_of(m_workspaces, [](const auto &one) { return one->client() != nullptr; });
    if (!m_shown && m_window.signInPage())
        m_window.signInPage()->setNotice(tr("Sign in to open the link."));
    followLink(all);
}

// Tries the workspaces that are open, the shown one first. `last`: there will be no others.
void Application::followLink(bool last)
{
    if (m_link.isEmpty() || !m_shown)
        return;
    const std::optional<Place> place = placeOf(QUrl(m_link, QUrl::StrictMode));
    Workspace *at = place && knows(m_shown->client()->reader(), *place) ? m_shown : nullptr;
    for (const auto &one : m_workspaces)
        if (!at && place && one->client() && knows(one->client()->reader(), *place))
            at = one.get();
    if (!at && place && !last)
        return;
    const QString link = std::exchange(m_link, {});
    if (!at) {
        m_window.shell()->setNotice(place ? tr("What this link leads to is not here. It may have been removed, or it "
                                               "is in a group that you are not in.")
                                          : tr("Atrium does not know this link: %1").arg(link.left(200)));
        return;
    }
    go(*at->client(), *place);
}

bool Application::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FileOpen)
        return QObject::eventFilter(watched, event);
    openLink(static_cast<QFileOpenEvent *>(event)->url().toString());
    return true;
}

// Preferences come with the person; the settings file only bridges the time until the cache is open.
void Application::applyPreferences()
{
    const Preferences preferences = m_shown->client()->reader().preferences();
    if (!m_options.theme) {
        m_settings.setValue("theme", preferences.theme);
        m_theme.setMode(themeMode(preferences.theme));
    }
    if (m_options.language)
        return;
    m_settings.setValue("language", preferences.language);
    if (m_language.set(preferences.language) && m_window.shell()) {
        // Every word is read when a widget is made, so the shell is made anew, at the same place.
        QTimer::singleShot(0, this, [this] {
            if (!m_shown || !m_window.shell())
                return;
            const Place place = m_window.shell()->place();
            showShell();
            m_window.shell()->go(place);
        });
    }
}

} // namespace atrium
