#include "FeedFixture.h"

#include "ui/composer/BodyEdit.h"
#include "ui/feed/FeedView.h"
#include "ui/thread/ThreadPage.h"

#include <QAbstractButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::test;

class ThreadPageTest : public QObject {
    Q_OBJECT

private:
    static Place thread(const Id &id, const Id &post = {}) { return { .kind = Place::Kind::Thread, .id = id, .postId = post, .text = {} }; }
    struct Shown {
        Shown(FeedFixture &fixture, const Place &place)
            : page(*fixture.client)
        {
            page.resize(760, 820);
            page.open(place);
            page.show();
            [[maybe_unused]] const bool exposed = QTest::qWaitForWindowExposed(&page);
            view = page.findChild<FeedView *>();
        }
        ThreadPage page;
        FeedView *view;
    };

private Q_SLOTS:
    void showsRepliesOldestFirst()
    {
        FeedFixture fixture;
        QVERIFY2(fixture.isOpen(), qPrintable(fixture.problem));
        Shown shown(fixture, thread(CacheFixture::question));
        QCOMPARE(shown.view->model().rowCount(), 2);
        QCOMPARE(shown.view->model().idAt(0), u"pReply"_s);
        QCOMPARE(shown.view->model().idAt(1), CacheFixture::answer);
        QTRY_VERIFY(shown.view->card(CacheFixture::answer));
        QVERIFY(shown.view->card(u"pReply"_s)->y() < shown.view->card(CacheFixture::answer)->y());
    }

    void theMarkOfTheAnswerMoves()
    {
        FeedFixture fixture;
        Shown shown(fixture, thread(CacheFixture::question));
        QTRY_VERIFY(shown.view->card(u"pReply"_s));
        const auto accept = [&](const Id &id) { return shown.view->card(id)->findChild<QAbstractButton *>(u"accept"_s); };
        QTRY_VERIFY(accept(u"pReply"_s)->isVisible()); // one's own question
        QVERIFY(accept(CacheFixture::answer)->isHidden()); // accepted already
        accept(u"pReply"_s)->click();
        QTRY_COMPARE(fixture.client->reader().post(CacheFixture::question)->post.answerId, u"pReply"_s);
        QTRY_VERIFY(accept(u"pReply"_s)->isHidden());
        QTRY_VERIFY(accept(CacheFixture::answer)->isVisible());
    }

    void replyIsShownAtOnce()
    {
        FeedFixture fixture;
        Shown shown(fixture, thread(CacheFixture::openQuestion));
        auto *body = shown.page.findChild<BodyEdit *>(u"composerBody"_s);
        QTest::keyClicks(body, u"I have one"_s);
        QTest::keyClick(body, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(shown.view->model().rowCount(), 1);
        const PostDetails *reply = shown.view->model().details(0);
        QCOMPARE(reply->post.body, u"I have one"_s);
        QCOMPARE(reply->post.parentId, CacheFixture::openQuestion);
        QCOMPARE(reply->sendState, SendState::Queued);
    }

    void goesToThePostThatIsAskedFor()
    {
        FeedFixture fixture;
        QList<QJsonObject> replies;
        const QJsonObject question = CacheFixture::postJson(CacheFixture::openQuestion, CacheFixture::amina, u"Q"_s, {}, fixture.cache.now());
        for (int i = 0; i < 80; ++i)
            replies += CacheFixture::replyJson(u"pR%1"_s.arg(i), CacheFixture::jonas, question, u"Reply %1\n\nwith words"_s.arg(i), fixture.cache.now().addSecs(i * 60));
        QVERIFY(fixture.push(CacheFixture::pumps, Type::Post, replies));
        Shown shown(fixture, thread(CacheFixture::openQuestion, u"pR70"_s));
        QTRY_VERIFY(shown.view->card(u"pR70"_s));
        QTRY_VERIFY(shown.view->viewport()->rect().intersects(shown.view->card(u"pR70"_s)->geometry()));
        shown.page.open(thread(u"pR3"_s)); // a reply's id alone leads to its thread
        QTRY_VERIFY(shown.view->card(u"pR3"_s) && shown.view->viewport()->rect().intersects(shown.view->card(u"pR3"_s)->geometry()));
    }

    void saysWhenAPostIsNotHere()
    {
        FeedFixture fixture;
        Shown shown(fixture, thread(u"pNowhere"_s));
        QVERIFY(shown.view->isHidden());
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Theme theme;
    ThreadPageTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "thread_page.moc"
