// The same working day without a mouse: Tab, arrows, Enter and the shortcuts, and nothing else.
#include "support/DesktopPerson.h"
#include "support/Person.h"
#include "ui/shell/NavigationRow.h"

#include <QClipboard>
#include <QImage>
#include <QListView>
#include <QMimeData>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::test;

class WorkingDayKeyboard : public QObject {
    Q_OBJECT
    Theme m_theme;
    std::unique_ptr<Company> m_company;
    std::unique_ptr<Person> m_ben;
    std::unique_ptr<DesktopPerson> m_anna;

    NavigationRow *row() const { return m_anna->find<NavigationRow>(u"goGroup-"_s + m_company->group()); }
    Id threadWith(const QString &body) const { return m_ben->find(m_company->group(), body); }
    std::optional<PostDetails> atBen(const QString &body) const { return m_ben->reader().post(threadWith(body)); }

    // F6 leads into the left column; from there to the group.
    bool goToGroup() const
    {
        const QString name = u"goGroup-"_s + m_company->group();
        if (!DesktopPerson::tabTo(name))
            return false;
        DesktopPerson::press(Qt::Key_Space);
        return DesktopPerson::waitFor([this] { return m_anna->shell()->place().id == m_company->group(); });
    }
    bool goToCard(const QString &words) const
    {
        return DesktopPerson::tabTo([&](QWidget *widget) {
            const auto *card = qobject_cast<PostCard *>(widget);
            return card && (card->post().post.title.contains(words) || card->post().post.body.contains(words));
        });
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // no keychain of the machine is asked
        m_company = std::make_unique<Company>();
        QVERIFY2(m_company->ok(), qPrintable(m_company->problem()));
        QVERIFY(m_company->importLastYear());
        m_ben = std::make_unique<Person>(
            m_company->url(), QString::fromLatin1(Company::ben), QString::fromLatin1(Company::password));
        QVERIFY(m_ben->goLive());
        QVERIFY(m_ben->submit(commands::createPost({ .groupId = m_company->group(),
            .parentId = {},
            .kind = u"question"_s,
            .title = u"Which seal for 90 degrees?"_s,
            .body = u"The pump in hall 3 leaks."_s })));
        Poll poll;
        poll.options = { { u"o1"_s, u"Monday"_s }, { u"o2"_s, u"Tuesday"_s } };
        QVERIFY(m_ben->submit(commands::createPost({ .groupId = m_company->group(),
            .parentId = {},
            .kind = u"poll"_s,
            .title = u"When do we clean up?"_s,
            .body = u"One vote each."_s,
            .poll = poll })));
        QVERIFY(m_ben->submit(commands::editMember(m_ben->reader().workspaceId(), m_ben->reader().memberId(),
            { { u"skills"_s, QJsonArray { u"hydraulics"_s } } })));
        QVERIFY(m_ben->allSent());
        m_anna = std::make_unique<DesktopPerson>(m_theme, *m_company, Company::anna);
        QVERIFY(m_anna->goLive());
    }

    void readsWhatIsNew()
    {
        QTRY_VERIFY_WITH_TIMEOUT(row() && row()->count() == 2, 15'000);
        QVERIFY(goToGroup());
        QVERIFY(m_anna->sees(u"The pump in hall 3 leaks."_s));
        QTRY_COMPARE_WITH_TIMEOUT(row()->count(), 0, 15'000);
    }

    void votes()
    {
        QVERIFY(goToCard(u"When do we clean up?"_s));
        QVERIFY(DesktopPerson::tabTo([](QWidget *widget) {
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            return button && button->text() == u"Tuesday"_s;
        }));
        DesktopPerson::press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(
            atBen(u"One vote each."_s) && atBen(u"One vote each."_s)->votes.value(u"o2"_s) == 1, 15'000);
    }

    void answersAQuestion()
    {
        QVERIFY(goToCard(u"Which seal"_s));
        DesktopPerson::press(Qt::Key_Return);
        QTRY_COMPARE(m_anna->shell()->place().kind, Place::Kind::Thread);
        QVERIFY(DesktopPerson::tabTo(u"composerBody"_s));
        DesktopPerson::type(u"FKM, shelf 4."_s);
        DesktopPerson::press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_anna->sees(u"FKM, shelf 4."_s));
        QTRY_COMPARE_WITH_TIMEOUT(
            m_ben->replies(threadWith(u"The pump in hall 3 leaks."_s)), QStringList { u"FKM, shelf 4."_s }, 15'000);
        DesktopPerson::press(Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(m_anna->shell()->place().kind, Place::Kind::Group);
    }

    void postsAPictureAndCodeOffline()
    {
        m_company->server().terminate();
        QTRY_VERIFY_WITH_TIMEOUT(m_anna->connection().startsWith(u"Offline"_s), 15'000);
        DesktopPerson::press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(DesktopPerson::tabTo(u"composerBody"_s));
        DesktopPerson::type(u"The ramp is linear now: `setSpeed(64)`"_s);
        QImage picture(64, 48, QImage::Format_RGB32);
        picture.fill(Qt::darkCyan);
        QApplication::clipboard()->setImage(picture);
        DesktopPerson::press(Qt::Key_V, Qt::ControlModifier);
        DesktopPerson::press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_anna->sees(u"The ramp is linear now"_s));
        QVERIFY(m_company->restart());
        m_anna->client()->retryNow();
        m_ben->client().retryNow();
        const auto pictures = [this] {
            const auto post = atBen(u"The ramp is linear now: `setSpeed(64)`"_s);
            return post ? post->post.attachments.size() : -1;
        };
        QTRY_COMPARE_WITH_TIMEOUT(pictures(), 1, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_anna->connection(), u"Up to date"_s, 15'000);
    }

    void findsAPost()
    {
        DesktopPerson::press(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::focusWidget());
        DesktopPerson::type(u"leaks"_s);
        DesktopPerson::press(Qt::Key_Return);
        QTRY_COMPARE(m_anna->shell()->place().kind, Place::Kind::Thread);
        QVERIFY(m_anna->sees(u"The pump in hall 3 leaks."_s));
    }

    void findsAPostOfLastYear()
    {
        DesktopPerson::press(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->objectName() == u"paletteField"_s);
        DesktopPerson::type(u"gasket before:%1-01-01"_s.arg(QDate::currentDate().year()));
        auto *results = m_anna->awaited<QListView>(u"paletteResults"_s);
        QVERIFY(results);
        DesktopPerson::press(Qt::Key_Return);
        QTRY_COMPARE(m_anna->shell()->place().kind, Place::Kind::Thread);
        QVERIFY(m_anna->sees(QString::fromLatin1(Company::lastYear)));
    }

    void findsWhoKnows()
    {
        DesktopPerson::press(Qt::Key_F6);
        QVERIFY(DesktopPerson::tabTo(u"goPeople"_s));
        DesktopPerson::press(Qt::Key_Space);
        QTRY_COMPARE(m_anna->shell()->place().kind, Place::Kind::People);
        QVERIFY(DesktopPerson::tabTo(u"peopleFilter"_s));
        DesktopPerson::type(u"hydraul"_s);
        auto *people = m_anna->awaited<QListView>(u"people"_s);
        QVERIFY(people);
        QTRY_COMPARE(people->model()->rowCount(), 1);
        DesktopPerson::press(Qt::Key_Return);
        QTRY_COMPARE(m_anna->shell()->place().kind, Place::Kind::Person);
        QCOMPARE(m_anna->shell()->place().id, m_ben->reader().memberId());
    }

    void schedules()
    {
        DesktopPerson::press(Qt::Key_F6);
        QVERIFY(goToGroup());
        DesktopPerson::press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(DesktopPerson::tabTo(u"composerBody"_s));
        DesktopPerson::type(u"Hall 3 is closed tomorrow."_s);
        QVERIFY(DesktopPerson::tabTo(u"sendLater"_s));
        DesktopPerson::press(Qt::Key_Space);
        QTRY_VERIFY(QApplication::activePopupWidget());
        DesktopPerson::press(Qt::Key_Down);
        DesktopPerson::press(Qt::Key_Down); // tomorrow
        DesktopPerson::press(Qt::Key_Return);
        QTRY_COMPARE(m_anna->reader().scheduled().size(), 1);
        QCOMPARE(m_anna->reader().scheduled().first().sendAt.toLocalTime().date(), QDate::currentDate().addDays(1));
        QTRY_COMPARE_WITH_TIMEOUT(m_anna->client()->connectionState().pending, 0, 15'000);
        const QJsonObject held = m_company->wire().call(
            u"ScheduledPost/get"_s, { { u"accountId"_s, m_anna->reader().memberId() }, { u"ids"_s, {} } });
        QCOMPARE(held[u"list"_s].toArray().size(), 1);
    }

    void mutesAGroup()
    {
        DesktopPerson::press(Qt::Key_F6);
        QVERIFY(goToGroup());
        QVERIFY(DesktopPerson::tabTo(u"groupMenu"_s));
        DesktopPerson::press(Qt::Key_Space);
        QTRY_VERIFY(QApplication::activePopupWidget());
        for (int i = 0; i < 3; ++i)
            DesktopPerson::press(Qt::Key_Down);
        DesktopPerson::press(Qt::Key_Return);
        QTRY_COMPARE(m_anna->reader().preferences().groupLevels.value(m_company->group()), u"none"_s);
    }

    void cleanupTestCase() { m_anna.reset(); }
};

QTEST_MAIN(WorkingDayKeyboard)
#include "working_day_keyboard.moc"
