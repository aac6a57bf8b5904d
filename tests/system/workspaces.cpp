// Two companies on one desktop: each in its own folder, both kept up to date, links into either,
// and signing out of one leaves the other alone. The real window and the real servers.

#include "app/Application.h"
#include "support/Company.h"
#include "support/Person.h"
#include "ui/widgets/Banner.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::test;

class Workspaces : public QObject {
    Q_OBJECT
    QTemporaryDir m_directory;
    Theme m_theme;
    std::unique_ptr<Company> m_first, m_second;
    std::unique_ptr<Application> m_application;

    MainWindow &window() const { return m_application->window(); }

    void startApplication(const QString &link = {})
    {
        Options options;
        options.dataDir = m_directory.filePath(u"desktop"_s);
        options.windowSize = QSize(1280, 820);
        options.language = u"en"_s;
        QDir().mkpath(options.dataDir);
        m_application = std::make_unique<Application>(options, m_theme);
        if (!link.isEmpty())
            m_application->openLink(link);
        m_application->start();
    }

    bool signIn(const Company &company)
    {
        const auto set = [this](const QString &name, const QString &text) {
            auto *edit = window().findChild<QLineEdit *>(name);
            if (edit)
                edit->setText(text);
            return edit != nullptr;
        };
        if (!set(u"server"_s, company.url().toString()) || !set(u"email"_s, QString::fromLatin1(Company::anna))
            || !set(u"password"_s, QString::fromLatin1(Company::password)))
            return false;
        window().findChild<QAbstractButton *>(u"signIn"_s)->click();
        return QTest::qWaitFor(
                   [&] { return m_application->client() && m_application->client()->config().server == company.url(); },
                   15'000)
            && QTest::qWaitFor(
                [&] { return m_application->client()->connectionState().connection == Connection::Live; }, 15'000);
    }

    // Of the menu under the workspace's name, as a person opens it. nullptr: there is no such entry.
    QAction *entry(const QString &name)
    {
        window().findChild<QAbstractButton *>(u"workspaceMenuButton"_s)->click();
        auto *menu = window().findChild<QMenu *>(u"workspaceMenu"_s);
        QAction *action = menu ? menu->findChild<QAction *>(name) : nullptr;
        if (menu)
            menu->close();
        return action;
    }

    bool shows(const Company &company) const
    {
        return m_application->client() && m_application->client()->config().server == company.url();
    }
    QString folderOf(const Company &company) const
    {
        for (const Accounts::Entry &one : m_application->accounts().list())
            if (one.server == company.url().toString())
                return one.folder;
        return {};
    }
    QString notice() const { return window().findChild<Banner *>(u"notice"_s)->text(); }
    static QString linkTo(const Company &company) { return u"atrium:group/"_s + company.group(); }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // no keychain of the machine is asked
        m_first = std::make_unique<Company>();
        m_second = std::make_unique<Company>();
        QVERIFY2(m_first->ok() && m_second->ok(), qPrintable(m_first->problem() + m_second->problem()));
    }

    void theSecondComesBesideTheFirst()
    {
        startApplication();
        QTRY_VERIFY(window().signInPage());
        QVERIFY(window().findChild<QAbstractButton *>(u"returnToWorkspace"_s)->isHidden());
        QVERIFY(signIn(*m_first));
        entry(u"addWorkspace"_s)->trigger();
        QTRY_VERIFY(window().signInPage());
        window().findChild<QAbstractButton *>(u"returnToWorkspace"_s)->click(); // changed one's mind
        QTRY_VERIFY(window().shell() && shows(*m_first));
        entry(u"addWorkspace"_s)->trigger();
        QTRY_VERIFY(window().signInPage());
        QVERIFY(signIn(*m_second));
        QCOMPARE(m_application->accounts().list().size(), 2);
        QVERIFY(folderOf(*m_first) != folderOf(*m_second));
        for (const Company *company : { m_first.get(), m_second.get() })
            QVERIFY(QFile::exists(m_application->accounts().pathOf(folderOf(*company)) + u"/cache.db"_s));
    }

    void theOneBehindStaysUpToDate()
    {
        Person ben(m_first->url(), QString::fromLatin1(Company::ben), QString::fromLatin1(Company::password));
        QVERIFY(ben.goLive());
        QVERIFY(!ben.post(m_first->group(), u"Bench 3 is free."_s).isEmpty());
        QVERIFY(shows(*m_second));
        QTRY_COMPARE_WITH_TIMEOUT(m_application->workspace(folderOf(*m_first))->unread(), 1, 15'000);
        QTRY_VERIFY(entry(u"workspace-"_s + folderOf(*m_first))->text().contains(u"1 unread"_s));
    }

    void aLinkOpensInItsWorkspace()
    {
        m_application->openLink(linkTo(*m_first));
        QTRY_VERIFY(shows(*m_first));
        QCOMPARE(window().shell()->place().id, m_first->group());
        m_application->openLink(u"atrium:group/nowhere"_s);
        QVERIFY(shows(*m_first));
        QVERIFY(notice().contains(u"not here"_s));
        m_application->openLink(u"https://example.com/"_s);
        QVERIFY(notice().contains(u"https://example.com/"_s));
        m_application->openLink(linkTo(*m_second));
        QTRY_VERIFY(shows(*m_second));
        // As a notification does, of a workspace that is not shown.
        m_application->go(
            *m_application->workspace(folderOf(*m_first))->client(), { .kind = Place::Kind::Notifications });
        QVERIFY(shows(*m_first));
        QCOMPARE(window().shell()->place().kind, Place::Kind::Notifications);
        m_application->openLink(linkTo(*m_second));
        QVERIFY(shows(*m_second));
    }

    void bothAreThereAtTheNextStart()
    {
        m_application.reset();
        startApplication(linkTo(*m_first)); // the second was shown last
        QTRY_VERIFY_WITH_TIMEOUT(shows(*m_first), 15'000);
        QCOMPARE(window().shell()->place().id, m_first->group());
        QTRY_VERIFY_WITH_TIMEOUT(m_application->workspace(folderOf(*m_second))->client(), 15'000);
        m_application.reset();
        startApplication();
        QTRY_VERIFY_WITH_TIMEOUT(shows(*m_first), 15'000);
        QCOMPARE(window().shell()->place().id, m_first->group());
    }

    void signingOutOfOneLeavesTheOther()
    {
        const QString path = m_application->accounts().pathOf(folderOf(*m_first));
        entry(u"signOutOfWorkspace"_s)->trigger();
        QTRY_VERIFY(window().findChild<QAbstractButton *>(u"confirmYes"_s));
        window().findChild<QAbstractButton *>(u"confirmYes"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(shows(*m_second), 15'000);
        QVERIFY(!QFile::exists(path));
        QCOMPARE(m_application->accounts().list().size(), 1);

        m_application->client()->signOut();
        QTRY_VERIFY_WITH_TIMEOUT(window().signInPage(), 15'000);
        QVERIFY(m_application->accounts().list().isEmpty());
        m_application.reset();
        startApplication();
        QTRY_VERIFY(window().signInPage());
        m_application.reset();
    }
};

QTEST_MAIN(Workspaces)
#include "workspaces.moc"
