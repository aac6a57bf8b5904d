// A working day by mouse: what a person sees in the real window, and what reaches the real server.
#include "support/DesktopPerson.h"
#include "support/Person.h"
#include "ui/shell/NavigationRow.h"
#include "ui/widgets/Banner.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDropEvent>
#include <QImage>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::test;

class WorkingDay : public QObject {
    Q_OBJECT
    Theme m_theme;
    std::unique_ptr<Company> m_company;
    std::unique_ptr<Person> m_ben;
    std::unique_ptr<DesktopPerson> m_anna;

    NavigationRow *row() const { return m_anna->find<NavigationRow>(u"goGroup-"_s + m_company->group()); }
    Id threadWith(const QString &body) const { return m_ben->find(m_company->group(), body); }
    std::optional<PostDetails> atBen(const QString &body) const { return m_ben->reader().post(threadWith(body)); }

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
        QVERIFY(m_anna->click(row()));
        QVERIFY(m_anna->sees(u"The pump in hall 3 leaks."_s));
        QTRY_COMPARE_WITH_TIMEOUT(row()->count(), 0, 15'000); // both were on the screen
        const auto mark = [this] { return m_anna->client()->connectionState().pending; };
        QTRY_COMPARE_WITH_TIMEOUT(mark(), 0, 15'000); // and the server knows
    }

    void votes()
    {
        PostCard *card = m_anna->card(u"When do we clean up?"_s);
        QVERIFY(card);
        QAbstractButton *tuesday = nullptr;
        for (QAbstractButton *button : card->findChildren<QAbstractButton *>())
            if (button->text() == u"Tuesday"_s)
                tuesday = button;
        QVERIFY(m_anna->click(tuesday));
        QTRY_VERIFY_WITH_TIMEOUT(
            atBen(u"One vote each."_s) && atBen(u"One vote each."_s)->votes.value(u"o2"_s) == 1, 15'000);
        QTRY_VERIFY(m_anna->card(u"When do we clean up?"_s)
            && m_anna->card(u"When do we clean up?"_s)->post().myVotes.contains(u"o2"_s));
    }

    void answersAQuestion()
    {
        PostCard *card = m_anna->card(u"Which seal"_s);
        QVERIFY(card);
        QVERIFY(m_anna->click(DesktopPerson::within(card, u"reply"_s)));
        QTRY_COMPARE(m_anna->shell()->place().kind, Place::Kind::Thread);
        QVERIFY(m_anna->click(u"composerBody"_s));
        DesktopPerson::type(u"FKM, shelf 4."_s);
        QVERIFY(m_anna->click(u"post"_s));
        QVERIFY(m_anna->sees(u"FKM, shelf 4."_s));
        QTRY_COMPARE_WITH_TIMEOUT(
            m_ben->replies(threadWith(u"The pump in hall 3 leaks."_s)), QStringList { u"FKM, shelf 4."_s }, 15'000);
        QVERIFY(m_anna->click(u"back"_s));
        QTRY_COMPARE(m_anna->shell()->place().kind, Place::Kind::Group);
    }

    void postsAPictureAndCodeOffline()
    {
        m_company->server().terminate();
        QTRY_VERIFY_WITH_TIMEOUT(m_anna->connection().startsWith(u"Offline"_s), 15'000);
        QVERIFY(m_anna->click(u"composerPrompt"_s));
        QVERIFY(m_anna->click(u"composerBody"_s));
        m_anna->find<QPlainTextEdit>(u"composerBody"_s)
            ->insertPlainText(u"The ramp is linear now:\n\n```cpp\nsetSpeed(64);\n```"_s);
        QTemporaryDir directory;
        const QString path = directory.filePath(u"bench.png"_s);
        QImage picture(64, 48, QImage::Format_RGB32);
        picture.fill(Qt::darkCyan);
        QVERIFY(picture.save(path));
        auto *composer = m_anna->find(u"composer"_s);
        QVERIFY(composer);
        QMimeData files;
        files.setUrls({ QUrl::fromLocalFile(path) });
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &files, Qt::LeftButton, {});
        QCoreApplication::sendEvent(composer, &enter);
        QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &files, Qt::LeftButton, {}); // as the file manager drops it
        QCoreApplication::sendEvent(composer, &drop);
        QTRY_VERIFY(m_anna->find<QAbstractButton>(u"post"_s)->isEnabled());
        QVERIFY(m_anna->click(u"post"_s));
        QVERIFY(m_anna->sees(u"The ramp is linear now"_s));
        QTRY_VERIFY(m_anna->connection().contains(u'1'));

        QVERIFY(m_company->restart());
        m_anna->client()->retryNow();
        const auto arrived = [this] {
            for (const FeedRow &line : m_ben->reader().page(
                     { .scope = Feed::Scope::Group, .id = m_company->group() }, { .from = {}, .limit = 20 })) {
                const auto post = m_ben->reader().post(line.id);
                if (post && post->post.body.contains(u"setSpeed(64)"_s))
                    return post->post.attachments.size();
            }
            return qsizetype(-1);
        };
        m_ben->client().retryNow();
        QTRY_COMPARE_WITH_TIMEOUT(arrived(), 1, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_anna->connection(), u"Up to date"_s, 15'000);
    }

    void findsAPost()
    {
        QVERIFY(m_anna->click(u"goSearch"_s));
        QVERIFY(m_anna->click(u"searchField"_s));
        DesktopPerson::type(u"leaks"_s);
        auto *hits = m_anna->awaited<QListView>(u"searchHits"_s);
        QVERIFY(hits);
        QTRY_VERIFY(hits->model()->rowCount() == 1);
        QTest::mouseClick(hits->viewport(), Qt::LeftButton, {}, hits->visualRect(hits->model()->index(0, 0)).center());
        QTRY_COMPARE(m_anna->shell()->place().kind, Place::Kind::Thread);
        QVERIFY(m_anna->sees(u"The pump in hall 3 leaks."_s));
    }

    void findsAPostOfLastYear()
    {
        const Feed group { .scope = Feed::Scope::Group, .id = m_company->group() };
        const auto before = m_anna->client()->reader().page(group, { .from = {}, .limit = 20 }).size();
        QVERIFY(!m_ben->post(m_company->group(), u"There is no gasket left."_s).isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT( // with EventSource it takes a moment
            m_anna->client()->reader().page(group, { .from = {}, .limit = 20 }).size(), before + 1, 15'000);
        QVERIFY(m_anna->click(u"goSearch"_s));
        QVERIFY(m_anna->click(u"searchField"_s));
        QTest::keySequence(QApplication::focusWidget(), QKeySequence::SelectAll);
        DesktopPerson::type(u"gasket"_s);
        auto *hits = m_anna->awaited<QListView>(u"searchHits"_s);
        QVERIFY(hits);
        QTRY_COMPARE_WITH_TIMEOUT(hits->model()->rowCount(), 2, 15'000);
        QVERIFY(m_anna->click(u"filterPeriod"_s));
        auto *periods = m_anna->awaited<QListView>(u"choices"_s);
        QVERIFY(periods);
        const QModelIndex last = periods->model()->index(periods->model()->rowCount() - 1, 0); // "Choose days…"
        QTest::mouseClick(periods->viewport(), Qt::LeftButton, {}, periods->visualRect(last).center());
        auto *first = m_anna->awaited<QDateEdit>(u"firstDay"_s);
        QVERIFY(first);
        const int year = QDate::currentDate().year() - 1;
        first->setDate({ year, 1, 1 });
        m_anna->find<QDateEdit>(u"lastDay"_s)->setDate({ year, 12, 31 });
        QVERIFY(m_anna->click(u"showDays"_s));
        QTRY_COMPARE(hits->model()->rowCount(), 1);
        QTest::mouseClick(hits->viewport(), Qt::LeftButton, {}, hits->visualRect(hits->model()->index(0, 0)).center());
        QTRY_COMPARE(m_anna->shell()->place().kind, Place::Kind::Thread);
        QVERIFY(m_anna->sees(QString::fromLatin1(Company::lastYear)));
    }

    void findsWhoKnows()
    {
        QVERIFY(m_anna->click(u"goPeople"_s));
        QVERIFY(m_anna->click(u"peopleFilter"_s));
        DesktopPerson::type(u"hydraul"_s);
        auto *people = m_anna->awaited<QListView>(u"people"_s);
        QVERIFY(people);
        QTRY_COMPARE(people->model()->rowCount(), 1);
        QTest::mouseClick(
            people->viewport(), Qt::LeftButton, {}, people->visualRect(people->model()->index(0, 0)).center());
        QTRY_COMPARE(m_anna->shell()->place().kind, Place::Kind::Person);
        QCOMPARE(m_anna->shell()->place().id, m_ben->reader().memberId());
    }

    void schedules()
    {
        QVERIFY(m_anna->click(row()));
        QVERIFY(m_anna->click(u"composerPrompt"_s));
        QVERIFY(m_anna->click(u"composerBody"_s));
        DesktopPerson::type(u"Hall 3 is closed tomorrow."_s);
        QVERIFY(m_anna->click(u"sendLater"_s));
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        // A menu without a window manager: by arrow keys.
        for (int i = 0; i < 10 && menu->activeAction() != menu->actions().at(1); ++i) // tomorrow
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(m_anna->reader().scheduled().size(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(m_anna->client()->connectionState().pending, 0, 15'000);
        QCOMPARE(m_anna->reader().scheduled().first().sendAt.toLocalTime().date(), QDate::currentDate().addDays(1));
        QVERIFY(atBen(u"Hall 3 is closed tomorrow."_s) == std::nullopt);

        auto *notice = m_anna->awaited<Banner>(u"composerNotice"_s); // says so, and leads to it
        QVERIFY(notice);
        QVERIFY(m_anna->click(notice->findChild<QAbstractButton *>()));
        QVERIFY(m_anna->click(u"sendNow"_s));
        QTRY_VERIFY_WITH_TIMEOUT(atBen(u"Hall 3 is closed tomorrow."_s), 15'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_anna->reader().scheduled().isEmpty(), 15'000);
    }

    void mutesAGroup()
    {
        QVERIFY(m_anna->click(row()));
        QVERIFY(m_anna->click(u"groupMenu"_s));
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QAction *nothing = nullptr;
        for (QAction *action : menu->actions())
            if (action->text().remove(u'&').contains(u"nothing"_s))
                nothing = action;
        QVERIFY(nothing);
        // A menu without a window manager: by arrow keys.
        for (int i = 0; i < 10 && menu->activeAction() != nothing; ++i)
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(m_anna->reader().preferences().groupLevels.value(m_company->group()), u"none"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_anna->client()->connectionState().pending, 0, 15'000);
        QVERIFY(!m_ben->post(m_company->group(), u"Nobody is told of this."_s).isEmpty());
        QVERIFY(m_anna->sees(u"Nobody is told of this."_s)); // in the group it is there all the same
        QCOMPARE(row()->count(), 0);
    }

    void cleanupTestCase() { m_anna.reset(); }
};

QTEST_MAIN(WorkingDay)
#include "working_day.moc"
