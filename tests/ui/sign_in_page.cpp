// What can be wrong on the sign-in page: each says what happened and what to do, and nothing that
// was typed is lost. The real sign-in against servers on loopback.
#include "support/LoopbackServer.h"
#include "sync/SignIn.h"
#include "ui/shell/SignInPage.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Banner.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace atrium;
using namespace atrium::test;
using namespace Qt::StringLiterals;

class SignInWrongs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = new Theme(this); }

    void wrongs_data()
    {
        QTest::addColumn<QString>("server"); // empty: one on loopback
        QTest::addColumn<bool>("tls");
        QTest::addColumn<QByteArray>("about");
        QTest::addColumn<int>("status"); // of signing in
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("focus");
        const QByteArray good = R"({"product":"atriumd","protocol":1,"workspace":"Halvorsen Pumps"})";
        QTest::newRow("wrong password") << QString() << false << good << 401 << u"password is not right"_s
                                        << u"password"_s;
        QTest::newRow("too many tries") << QString() << false << good << 429 << u"too many tries"_s << QString();
        QTest::newRow("a server of another version")
            << QString() << false << QByteArray(R"({"product":"atriumd","protocol":9})") << 200 << u"version"_s
            << QString();
        QTest::newRow("a web page") << QString() << false << QByteArray("<!doctype html><title>Welcome</title>") << 200
                                    << u"no Atrium at this address"_s << u"server"_s;
        QTest::newRow("an untrusted certificate")
            << QString() << true << good << 200 << u"could not prove who it is"_s << QString();
        QTest::newRow("nobody is there") << u"http://127.0.0.1:1"_s << false << QByteArray() << 0
                                         << u"cannot be reached"_s << u"server"_s;
        QTest::newRow("no such name") << u"https://nowhere.invalid"_s << false << QByteArray() << 0
                                      << u"No server with this name"_s << u"server"_s;
        QTest::newRow("not an address") << u"my company"_s << false << QByteArray() << 0 << u"not a server's address"_s
                                        << u"server"_s;
        QTest::newRow("not secure") << u"http://atrium.example.com"_s << false << QByteArray() << 0 << u"not secure"_s
                                    << u"server"_s;
    }

    void wrongs()
    {
        QFETCH(const QString, server);
        QFETCH(const bool, tls);
        QFETCH(const QByteArray, about);
        QFETCH(const int, status);
        QFETCH(const QString, words);
        QFETCH(const QString, focus);
        LoopbackServer loopback(tls ? u"untrusted"_s : QString());
        loopback.answer(u"/about"_s, 200, about);
        loopback.answer(
            u"/auth/sign-in"_s, status, "{\"status\":" + QByteArray::number(status) + "}", "Retry-After: 60\r\n");

        SignIn signIn;
        SignInPage page;
        connect(&page, &SignInPage::signInRequested, &signIn,
            [&](const QString &address, const QString &email, const QString &password) {
                signIn.signIn(address, email, password, u"test"_s);
            });
        connect(&signIn, &SignIn::failed, &page, &SignInPage::showError);
        page.resize(800, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        const QString address = server.isEmpty() ? loopback.url().toString() : server;
        field(page, u"server"_s)->setText(address);
        field(page, u"email"_s)->setText(u"mette@halvorsen.example"_s);
        field(page, u"password"_s)->setText(u"hunter2 hunter2"_s);
        QTest::keyClick(field(page, u"password"_s), Qt::Key_Return);
        QVERIFY(!page.findChild<QPushButton *>(u"signIn"_s)->isEnabled());
        auto *banner = page.findChild<Banner *>(u"signInBanner"_s);
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 25'000);

        QVERIFY2(banner->text().contains(words), qPrintable(banner->text()));
        QVERIFY2(banner->text().contains(u'\n') && banner->text().endsWith(u'.'), "what happened, and what to do");
        QCOMPARE(field(page, u"server"_s)->text(), address);
        QCOMPARE(field(page, u"email"_s)->text(), u"mette@halvorsen.example"_s);
        QCOMPARE(field(page, u"password"_s)->text(), u"hunter2 hunter2"_s);
        QVERIFY(page.findChild<QPushButton *>(u"signIn"_s)->isEnabled());
        if (!focus.isEmpty()) {
            QTRY_VERIFY(field(page, focus)->hasFocus());
            QCOMPARE(field(page, focus)->selectedText(), field(page, focus)->text());
        }
        if (tls || !server.isEmpty())
            QCOMPARE(loopback.requests.size(), 0); // the password went nowhere
    }

    void thereIsAWayBackToAnOpenWorkspace()
    {
        SignInPage page;
        auto *button = page.findChild<QPushButton *>(u"returnToWorkspace"_s);
        QVERIFY(button->isHidden());
        page.setReturn(u"Halvorsen Pumps"_s);
        QVERIFY(!button->isHidden() && button->text().contains(u"Halvorsen Pumps"_s));
        QSignalSpy wanted(&page, &SignInPage::returnRequested);
        button->click();
        QCOMPARE(wanted.size(), 1);
    }

private:
    static QLineEdit *field(const SignInPage &page, const QString &name) { return page.findChild<QLineEdit *>(name); }

    Theme *m_theme = nullptr;
};

QTEST_MAIN(SignInWrongs)
#include "sign_in_page.moc"
