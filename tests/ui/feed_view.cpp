#include "FeedFixture.h"

#include "ui/feed/FeedPage.h"
#include "ui/feed/FeedView.h"
#include "ui/feed/PollView.h"
#include "ui/feed/ReadingPlaces.h"
#include "ui/widgets/EmptyState.h"

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::test;

// The list on the screen: what one reads stays where it is, whatever happens around it.
class FeedViewTest : public QObject {
    Q_OBJECT

private:
    struct Shown {
        explicit Shown(FeedFixture &fixture,
            const Feed &feed = { Feed::Scope::Group, CacheFixture::pumps, Feed::Filter::All }, bool restores = false)
            : view(*fixture.client, PostCard::Style::Feed)
        {
            view.resize(760, 800);
            view.setReadClock([this] { return now; });
            view.setFeed(feed);
            restored = restores && view.restorePlace();
            view.show();
            view.activateWindow();
            [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&view);
        }
        // The card nearest to the top of the screen that begins on it.
        PostCard *topmost() const
        {
            PostCard *best = nullptr;
            for (PostCard *card : view.viewport()->findChildren<PostCard *>(Qt::FindDirectChildrenOnly))
                if (!card->isHidden() && card->y() >= 0 && (!best || card->y() < best->y()))
                    best = card;
            return best;
        }
        int cards() const
        {
            return static_cast<int>(view.viewport()->findChildren<PostCard *>(Qt::FindDirectChildrenOnly).size());
        }
        qint64 now = 0;
        bool restored = false;
        FeedView view;
    };

private Q_SLOTS:
    // Their width is not known before, and nobody sees them.
    void cardsAreMadeWhenTheyCanBeSeen()
    {
        FeedFixture fixture;
        QVERIFY2(fixture.isOpen(), qPrintable(fixture.problem));
        FeedView view(*fixture.client, PostCard::Style::Feed);
        view.setFeed({ Feed::Scope::Group, CacheFixture::pumps, Feed::Filter::All });
        QVERIFY(view.model().rowCount() > 0);
        QVERIFY(view.cards().isEmpty());
        view.resize(760, 800);
        view.show();
        QVERIFY(!view.cards().isEmpty()); // at once: an empty list is never painted
    }

    void scrollsManyRowsWithFewCards()
    {
        FeedFixture fixture;
        QVERIFY2(fixture.isOpen(), qPrintable(fixture.problem));
        QVERIFY(fixture.fill(5000));
        Shown shown(fixture);
        QScrollBar *bar = shown.view.verticalScrollBar();
        QElapsedTimer time;
        qint64 slowest = 0;
        for (int step = 0; step < 1500; ++step) {
            PostCard *before = shown.topmost();
            QVERIFY(before);
            const Id id = before->postId();
            const int y = before->y();
            const int value = bar->value();
            time.start();
            bar->setValue(value + 120);
            slowest = std::max(slowest, time.nsecsElapsed() / 1'000'000);
            if (bar->value() == value + 120) // the card moves by what was scrolled, whatever was measured meanwhile
                if (PostCard *after = shown.view.card(id); after && !after->isHidden())
                    QCOMPARE(after->y(), y - 120);
            QCoreApplication::processEvents();
        }
        QVERIFY(shown.view.model().rowCount() > 500);
        QVERIFY2(shown.cards() < 40, qPrintable(QString::number(shown.cards())));
        qInfo("slowest step %lld ms, %d cards", slowest, shown.cards());
    }

    void rowsAboveDoNotMoveWhatIsRead()
    {
        FeedFixture fixture;
        QVERIFY(fixture.fill(200));
        Shown shown(fixture);
        shown.view.verticalScrollBar()->setValue(3000);
        QCoreApplication::processEvents();
        PostCard *reading = shown.topmost();
        QVERIFY(reading);
        const Id id = reading->postId();
        const int y = reading->y();
        // A post above becomes much longer, and one above goes.
        const Id above = shown.view.model().idAt(shown.view.model().rowOf(id) - 4);
        const PostDetails *details = shown.view.model().details(shown.view.model().rowOf(above));
        QVERIFY(details);
        const QJsonObject longer = CacheFixture::postJson(
            above, CacheFixture::jonas, u"Longer"_s, u"Line\n\n"_s.repeated(9), details->post.createdAt);
        QVERIFY(fixture.push(CacheFixture::pumps, Type::Post, { longer }, { shown.view.model().idAt(2) }));
        QCoreApplication::processEvents();
        QVERIFY(shown.view.card(id));
        QCOMPARE(shown.view.card(id)->y(), y);
    }

    void newPostsWaitInAPill()
    {
        FeedFixture fixture;
        QVERIFY(fixture.fill(100));
        Shown shown(fixture);
        auto *pill = shown.view.findChild<QAbstractButton *>(u"newPosts"_s);
        QVERIFY(pill && pill->isHidden());
        shown.view.verticalScrollBar()->setValue(2000);
        QCoreApplication::processEvents();
        const Id id = shown.topmost()->postId();
        const int y = shown.topmost()->y();
        QVERIFY(fixture.push(CacheFixture::pumps, Type::Post,
            { fixture.thread(1000, 5), fixture.thread(1001, 6), fixture.thread(1002, 7) }));
        QCoreApplication::processEvents();
        QVERIFY(pill->isVisible());
        QVERIFY(pill->text().contains(u'3'));
        QCOMPARE(shown.view.card(id)->y(), y);
        QTest::mouseClick(pill, Qt::LeftButton);
        QCoreApplication::processEvents();
        QVERIFY(pill->isHidden());
        QVERIFY(shown.view.isAtTop());
        QVERIFY(shown.view.card(u"pNew1002"_s));
    }

    // Away to another list and back, and after a restart: then the cache alone knows.
    void comesBackToWhatWasRead_data()
    {
        QTest::addColumn<bool>("restart");
        QTest::newRow("after another list") << false;
        QTest::newRow("after a restart") << true;
    }

    void comesBackToWhatWasRead()
    {
        QFETCH(const bool, restart);
        FeedFixture fixture;
        QVERIFY(fixture.fill(300));
        Id id;
        int y = 0;
        {
            Shown shown(fixture);
            for (int i = 0; i < 12; ++i) { // as far as pages are read
                shown.view.verticalScrollBar()->setValue(shown.view.verticalScrollBar()->maximum());
                QCoreApplication::processEvents();
            }
            shown.view.verticalScrollBar()->setValue(shown.view.verticalScrollBar()->value() - 1333);
            QCoreApplication::processEvents();
            id = shown.topmost()->postId();
            y = shown.topmost()->y();
            QVERIFY(shown.view.model().rowOf(id) > 50); // beyond the first page
            if (!restart) {
                shown.view.setFeed({ Feed::Scope::Group, CacheFixture::coffee, Feed::Filter::All });
                QVERIFY(!shown.view.restorePlace());
                shown.view.setFeed({ Feed::Scope::Group, CacheFixture::pumps, Feed::Filter::All });
                QVERIFY(shown.view.restorePlace());
                QVERIFY(shown.view.card(id));
                QCOMPARE(shown.view.card(id)->y(), y);
                return;
            }
            shown.view.hide();
        }
        delete fixture.client->findChild<ReadingPlaces *>();
        QTRY_VERIFY(!fixture.client->reader().draft(u"reading places"_s).isEmpty());
        QVERIFY(fixture.push(CacheFixture::pumps, Type::Post, { fixture.thread(1000, 5), fixture.thread(1001, 6) }));
        Shown again(fixture, { Feed::Scope::Group, CacheFixture::pumps, Feed::Filter::All }, true);
        QVERIFY(again.restored);
        QCoreApplication::processEvents();
        QVERIFY(again.view.card(id));
        QCOMPARE(again.view.card(id)->y(), y);
        auto *pill = again.view.findChild<QAbstractButton *>(u"newPosts"_s);
        QVERIFY(pill->isVisible()); // what came meanwhile is above
        QVERIFY2(pill->text().contains(u'2'), qPrintable(pill->text()));
        pill->click();
        QVERIFY(again.view.isAtTop());
        QVERIFY(pill->isHidden());
    }

    void aPostThatMovedLeavesItsPlace()
    {
        FeedFixture fixture;
        QVERIFY(fixture.fill(100));
        Shown shown(fixture);
        shown.view.verticalScrollBar()->setValue(3000);
        QCoreApplication::processEvents();
        const Id id = shown.topmost()->postId();
        const Id next = shown.view.model().idAt(shown.view.model().rowOf(id) + 1);
        shown.view.setFeed({ Feed::Scope::Group, CacheFixture::coffee, Feed::Filter::All });
        // Somebody answers what was read: it is at the top now.
        QJsonObject lifted
            = CacheFixture::postJson(id, CacheFixture::jonas, u"Lifted"_s, {}, fixture.cache.now().addDays(-40));
        lifted.insert("lastActivityAt"_L1, u"2026-03-02T13:00:00Z"_s);
        QVERIFY(fixture.push(CacheFixture::pumps, Type::Post, { lifted }));
        shown.view.setFeed({ Feed::Scope::Group, CacheFixture::pumps, Feed::Filter::All });
        QVERIFY(shown.view.restorePlace());
        QCOMPARE(shown.view.model().rowOf(id), 0);
        QVERIFY(shown.view.card(next));
        QVERIFY(shown.view.viewport()->rect().contains(shown.view.card(next)->geometry().topLeft()));
    }

    void resizingKeepsWhatIsRead()
    {
        FeedFixture fixture;
        QVERIFY(fixture.fill(100));
        Shown shown(fixture);
        shown.view.verticalScrollBar()->setValue(4000);
        QCoreApplication::processEvents();
        const Id id = shown.topmost()->postId();
        const int y = shown.topmost()->y();
        for (const QSize &size : { QSize(600, 800), QSize(900, 500), QSize(760, 800) }) {
            shown.view.resize(size);
            QCoreApplication::processEvents();
            QVERIFY(shown.view.card(id));
            QCOMPARE(shown.view.card(id)->y(), y);
        }
    }

    void aLineTellsWhatIsNewSinceTheLastVisit()
    {
        FeedFixture fixture;
        QVERIFY(fixture.fill(20));
        Shown shown(fixture);
        const Id first = shown.view.model().idAt(0);
        const auto marked = [&] {
            QStringList ids;
            for (int row = 0; row < shown.view.model().rowCount(); ++row)
                if (const PostCard *card = shown.view.card(shown.view.model().idAt(row));
                    card && card->shown().firstSeen)
                    ids += card->postId();
            return ids;
        };
        QVERIFY(marked().isEmpty()); // a first visit: all of it is new
        shown.view.hide();
        QVERIFY(fixture.push(CacheFixture::pumps, Type::Post, { fixture.thread(1000, 5), fixture.thread(1001, 6) }));
        shown.view.show();
        QTRY_COMPARE(marked(), QStringList { first });
        QCOMPARE(shown.view.model().rowOf(first), 2);
        // A thread that is answered goes above the line, and the line stays where it is.
        QJsonObject lifted = CacheFixture::postJson(first, CacheFixture::amina, u"Lifted"_s, {}, fixture.cache.now());
        const Id second = shown.view.model().idAt(3);
        lifted.insert("lastActivityAt"_L1, u"2026-03-02T18:00:00Z"_s);
        QVERIFY(fixture.push(CacheFixture::pumps, Type::Post, { lifted }));
        QTRY_COMPARE(marked(), QStringList { second });
        // Seen now: the next visit has no line.
        shown.view.hide();
        shown.view.show();
        QTRY_VERIFY(marked().isEmpty());
    }

    void keyboardGoesFromCardToCard()
    {
        FeedFixture fixture;
        QVERIFY(fixture.fill(60));
        Shown shown(fixture);
        shown.view.setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_J);
        auto *card = qobject_cast<PostCard *>(QApplication::focusWidget());
        QVERIFY(card);
        const int start = shown.view.model().rowOf(card->postId());
        for (int i = 0; i < 20; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_J);
        card = qobject_cast<PostCard *>(QApplication::focusWidget());
        QVERIFY(card);
        QCOMPARE(shown.view.model().rowOf(card->postId()), start + 20);
        QVERIFY(shown.view.viewport()->rect().contains(card->geometry().topLeft()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_K);
        QCOMPARE(shown.view.model().rowOf(qobject_cast<PostCard *>(QApplication::focusWidget())->postId()), start + 19);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home);
        QVERIFY(shown.view.isAtTop());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
        QCOMPARE(shown.view.model().rowOf(qobject_cast<PostCard *>(QApplication::focusWidget())->postId()), 49);
    }

    void focusSurvivesScrolling()
    {
        FeedFixture fixture;
        QVERIFY(fixture.fill(100));
        Shown shown(fixture);
        shown.view.setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_J);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_J);
        const Id id = qobject_cast<PostCard *>(QApplication::focusWidget())->postId();
        for (int i = 0; i < 30; ++i) {
            shown.view.verticalScrollBar()->setValue(shown.view.verticalScrollBar()->value() + 200);
            QCoreApplication::processEvents();
        }
        QCOMPARE(qobject_cast<PostCard *>(QApplication::focusWidget())->postId(), id);
        shown.view.verticalScrollBar()->setValue(0);
        QCOMPARE(qobject_cast<PostCard *>(QApplication::focusWidget())->postId(), id);
        QVERIFY(shown.view.viewport()->rect().intersects(shown.view.card(id)->geometry()));
    }

    void whatWasSeenIsRead()
    {
        FeedFixture fixture;
        Shown shown(fixture, { Feed::Scope::Home, {}, Feed::Filter::All });
        if (!shown.view.window()->isActiveWindow())
            QSKIP("this platform activates no window");
        QVERIFY(fixture.client->reader().post(CacheFixture::partnerPost)->unread);
        QSignalSpy read(&shown.view.readTracker(), &ReadTracker::read);
        shown.now = 500;
        shown.view.readTracker().pass();
        QCOMPARE(read.size(), 0); // half a second is not reading
        shown.now = 1200;
        shown.view.readTracker().pass();
        shown.now = 4000;
        shown.view.readTracker().pass();
        QVERIFY(read.size() >= 1);
        QTRY_VERIFY(!fixture.client->reader().post(CacheFixture::partnerPost)->unread);
    }

    void theFirstMomentsAreNoEmptiness()
    {
        FeedFixture fixture(CacheFixture::Content::Session);
        FeedPage page(*fixture.client);
        page.open({});
        page.show();
        const auto *empty = page.findChild<EmptyState *>();
        QCOMPARE(empty->title(), u"One moment…"_s);
        QVERIFY(fixture.push(CacheFixture::workspace, Type::Member,
            { CacheFixture::memberJson(CacheFixture::mette, u"Mette"_s, u"member"_s, {}) }));
        QTRY_COMPARE(empty->title(), u"Nothing here yet"_s);
    }

    void reactsAndTakesItBack()
    {
        FeedFixture fixture;
        FeedPage page(*fixture.client);
        page.resize(760, 800);
        page.open({ .kind = Place::Kind::Group, .id = CacheFixture::coffee, .postId = {}, .text = {} });
        page.show();
        auto *view = page.findChild<FeedView *>();
        QTRY_VERIFY(view->card(CacheFixture::praise));
        Q_EMIT view->card(CacheFixture::praise)->acted(PostCard::Act::React, u"🎉"_s, view->card(CacheFixture::praise));
        QTRY_COMPARE(view->card(CacheFixture::praise)->post().reactions.size(), 1);
        QVERIFY(view->card(CacheFixture::praise)->post().reactions.first().mine);
        QAbstractButton *chip = nullptr;
        QTRY_VERIFY([&] {
            for (QAbstractButton *button : view->card(CacheFixture::praise)->findChildren<QAbstractButton *>())
                if (button->isVisible() && button->accessibleName().startsWith(u"🎉"_s))
                    chip = button;
            return chip != nullptr;
        }());
        QTest::mouseClick(chip, Qt::LeftButton);
        QTRY_COMPARE(view->card(CacheFixture::praise)->post().reactions.size(), 0);
    }

    void votes()
    {
        FeedFixture fixture;
        QJsonObject open
            = CacheFixture::postJson(u"pOpenPoll"_s, CacheFixture::amina, u"Where to?"_s, {}, fixture.cache.now());
        open.insert("kind"_L1, u"poll"_s);
        open.insert("poll"_L1,
            QJsonObject { { u"multiple"_s, false }, { u"closesAt"_s, QJsonValue::Null },
                { u"options"_s,
                    QJsonArray { QJsonObject { { u"id"_s, u"o1"_s }, { u"text"_s, u"Harbour"_s } },
                        QJsonObject { { u"id"_s, u"o2"_s }, { u"text"_s, u"Egeskov"_s } } } } });
        QVERIFY(fixture.push(CacheFixture::coffee, Type::Post, { open }));
        FeedPage page(*fixture.client);
        page.resize(760, 900);
        page.open({ .kind = Place::Kind::Group, .id = CacheFixture::coffee, .postId = {}, .text = {} });
        page.show();
        auto *view = page.findChild<FeedView *>();
        QTRY_VERIFY(view->card(u"pOpenPoll"_s));
        QAbstractButton *option = nullptr;
        for (QAbstractButton *button : view->card(u"pOpenPoll"_s)->findChildren<QAbstractButton *>())
            if (button->text() == u"Egeskov"_s)
                option = button;
        QVERIFY(option);
        for (QAbstractButton *button : view->card(CacheFixture::poll)->findChildren<QAbstractButton *>())
            if (button->text() == u"Egeskov"_s)
                QVERIFY(!button->isEnabled()); // that poll has closed
        option->click();
        QTRY_VERIFY(view->card(u"pOpenPoll"_s)->post().myVotes.contains(u"o2"_s));
        option->click(); // and takes it back
        QTRY_VERIFY(view->card(u"pOpenPoll"_s)->post().myVotes.isEmpty());
    }

    void saysWhenAPollCloses_data()
    {
        QTest::addColumn<QDateTime>("closes");
        QTest::addColumn<QString>("words");
        const auto local = [](int day, int hour) { return QDateTime(QDate(2026, 3, day), QTime(hour, 0)); };
        QTest::newRow("today") << local(2, 17) << u"closes today at 5:00"_s;
        QTest::newRow("tomorrow") << local(3, 1) << u"closes tomorrow"_s;
        QTest::newRow("this week") << local(5, 12) << u"closes on Thursday"_s;
        QTest::newRow("in a week") << local(9, 12) << u"closes on 9 March"_s;
    }

    void saysWhenAPollCloses()
    {
        QFETCH(const QDateTime, closes);
        QFETCH(const QString, words);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        const QString said = PollView::closingText(closes, QDateTime(QDate(2026, 3, 2), QTime(12, 0)));
        QLocale::setDefault(QLocale::c());
        QVERIFY2(said.startsWith(words), qPrintable(said));
    }

    void longPostsShowMore()
    {
        FeedFixture fixture;
        const QJsonObject longPost = CacheFixture::postJson(
            u"pLong"_s, CacheFixture::jonas, u"Long"_s, u"A line of words.\n\n"_s.repeated(60), fixture.cache.now());
        QVERIFY(fixture.push(CacheFixture::pumps, Type::Post, { longPost }));
        Shown shown(fixture);
        PostCard *card = shown.view.card(u"pLong"_s);
        QVERIFY(card);
        const int before = card->height();
        auto *more = card->findChild<QAbstractButton *>(u"showMore"_s);
        QVERIFY(more && more->isVisible());
        more->click();
        QTRY_VERIFY(shown.view.card(u"pLong"_s)->height() > 2 * before);
        more->click();
        QTRY_COMPARE(shown.view.card(u"pLong"_s)->height(), before);
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Theme theme;
    FeedViewTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "feed_view.moc"
