#include "app/Application.h"

#include "sync/store/Store.h"
#include "ui/settings/AppearanceCard.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSysInfo>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

QByteArray newKey()
{
    QByteArray key(32, Qt::Uninitialized);
    QRandomGenerator::system()->generate(key.begin(), key.end());
    return key;
}

// A cache that can only be made anew: the server has everything but what was not sent.
bool isLost(const Error &error)
{
    return error.code == u"wrongKey" || error.code == u"damaged" || error.code == u"notEncrypted";
}

} // namespace

Application::Application(const Options &options, Theme &theme, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_theme(theme)
    , m_settings(options.dataDir + u"/settings.ini"_s, QSettings::IniFormat)
    , m_credentials(options.dataDir)
    , m_window((m_language.set(options.language.value_or(m_settings.value("language").toString())), m_settings))
{
    theme.setMode(options.theme.value_or(themeMode(m_settings.value("theme").toString())));
    if (options.windowSize.isValid())
        m_window.resize(options.windowSize);
    if (!options.server.isEmpty())
        m_settings.setValue("signIn/server", options.server);
    if (!options.signInAs.isEmpty())
        m_settings.setValue("signIn/email", options.signInAs);

    connect(&m_signIn, &SignIn::succeeded, this,
            [this](const QUrl &server, const Id &memberId, const Id &deviceId, const QByteArray &token) {
                keep({ .server = server, .memberId = memberId, .deviceId = deviceId, .token = token, .cacheKey = newKey() });
            });
    connect(&m_signIn, &SignIn::failed, this, [this](const Error &error) {
        if (m_window.signInPage())
            m_window.signInPage()->showError(error);
    });
}

Application::~Application()
{
    m_window.close();
    delete m_window.shell(); // it reads through the client
}

QString Application::cachePath() const
{
    return m_options.dataDir + u"/cache.db"_s;
}

void Application::start()
{
    if (m_options.fresh) {
        m_credentials.erase();
        if (const Result<> erased = Store::erase(cachePath()); !erased) {
            showSignIn(erased.error().message);
            return;
        }
        showSignIn();
        return;
    }
    m_credentials.load([this](const Result<Account> &account) {
        if (account && account->isComplete())
            open(*account);
        else
            showSignIn(account ? QString() : account.error().message + u' ' + account.error().hint);
    });
}

void Application::raise()
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.raise();
    m_window.activateWindow();
}

void Application::showSignIn(const QString &notice)
{
    SignInPage &page = m_window.showSignIn();
    page.setNotice(notice);
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
    m_signIn.signIn(server, email, password, QSysInfo::machineHostName());
}

// The account is stored before it is used: a device that the server knows and we do not would be
// left behind otherwise.
void Application::keep(const Account &account)
{
    if (const Result<> erased = Store::erase(cachePath()); !erased) { // of who was here before: its key is gone
        m_window.signInPage()->showError(erased.error());
        return;
    }
    m_credentials.store(account, [this, account](const Result<> &stored) {
        if (stored)
            open(account);
        else
            m_window.signInPage()->showError(stored.error());
    });
}

void Application::open(const Account &account)
{
    const ClientConfig config { .server = account.server, .memberId = account.memberId, .deviceId = account.deviceId,
                                .token = account.token, .cachePath = cachePath(), .cacheKey = account.cacheKey,
                                .historyMonths = m_options.historyMonths };
    Result<std::unique_ptr<Client>> client = Client::open(config);
    QString notice;
    if (!client && isLost(client.error())) {
        notice = tr("What was stored on this device could not be read, so it is being fetched again.");
        if (Store::erase(cachePath()))
            client = Client::open(config);
    }
    if (!client) {
        showSignIn();
        m_window.signInPage()->showError(client.error());
        return;
    }
    m_client = std::move(*client);
    connect(m_client.get(), &Client::signedOut, this, &Application::signedOut, Qt::QueuedConnection);
    connect(m_client.get(), &Client::changed, this, [this](const ChangeSet &changes) {
        if (changes.many || changes.touches(Type::Preference))
            applyPreferences();
    });
    applyPreferences();
    showShell();
    const bool aboutKey = m_credentials.inFile() && notice.isEmpty() && !m_settings.value("keyFile/understood").toBool();
    if (aboutKey)
        notice = tr("This system has no password store, so the key to what Atrium stores is in a file that only you can read: %1")
                     .arg(m_options.dataDir + u"/key"_s);
    m_window.shell()->setNotice(notice);
    if (aboutKey)
        connect(m_window.shell(), &Shell::noticeDismissed, this, [this] { m_settings.setValue("keyFile/understood", true); });
    m_window.show();
    Q_EMIT shellShown();
    // After the first paint: what is cached comes before what is new.
    QTimer::singleShot(0, m_client.get(), &Client::start);
}

void Application::showShell()
{
    m_window.showShell(*m_client, allPages());
}

void Application::signedOut(const QString &reason)
{
    m_credentials.erase();
    delete m_window.shell();
    m_client.reset();
    showSignIn(reason);
}

// Preferences come with the person; the settings file only bridges the time until the cache is open.
void Application::applyPreferences()
{
    const Preferences preferences = m_client->reader().preferences();
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
            const Place place = m_window.shell()->place();
            showShell();
            m_window.shell()->go(place);
        });
    }
}

} // namespace atrium
