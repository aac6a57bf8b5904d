#include "FeedFixture.h"

#include "ui/composer/BodyEdit.h"
#include "ui/feed/AnswerBox.h"
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
    static Place thread(const Id &id, const Id &post = {})
    {
        return { .kind = Place::Kind::Thread, .id = id, .postId = post, .text = {} };
    }
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
        const auto accept
            = [&](const Id &id) { return shown.view->card(id)->findChild<QAbstractButton *>(u"accept"_s); };
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
        const QJsonObject question
            = CacheFixture::postJson(CacheFixture::openQuestion, CacheFixture::amina, u"Q"_s, {}, fixture.cache.now());
        for (int i = 0; i < 80; ++i)
            replies += CacheFixture::replyJson(u"pR%1"_s.arg(i), CacheFixture::jonas, question,
                u"Reply %1\n\nwith words"_s.arg(i), fixture.cache.now().addSecs(i * 60));
        QVERIFY(fixture.push(CacheFixture::pumps, Type::Post, replies));
        Shown shown(fixture, thread(CacheFixture::openQuestion, u"pR70"_s));
        QTRY_VERIFY(shown.view->card(u"pR70"_s));
        QTRY_VERIFY(shown.view->viewport()->rect().intersects(shown.view->card(u"pR70"_s)->geometry()));
        shown.page.open(thread(u"pR3"_s)); // a reply's id alone leads to its thread
        QTRY_VERIFY(shown.view->card(u"pR3"_s)
            && shown.view->viewport()->rect().intersects(shown.view->card(u"pR3"_s)->geometry()));
    }

    void beginsAtWhatIsNew()
    {
        FeedFixture fixture;
        const QJsonObject question = CacheFixture::postJson(
            CacheFixture::openQuestion, CacheFixture::amina, u"Q"_s, {}, fixture.cache.now().addDays(-1));
        QList<QJsonObject> replies;
        for (int i = 0; i < 300; ++i)
            replies += CacheFixture::replyJson(u"pR%1"_s.arg(i), CacheFixture::jonas, question,
                u"Reply %1\n\nwith words"_s.arg(i), fixture.cache.now().addSecs(i * 60));
        QJsonObject counted = question;
        counted.insert("replyCount"_L1, 300);
        QVERIFY(fixture.push(CacheFixture::pumps, Type::Post, replies + QList<QJsonObject> { counted }));
        QVERIFY(fixture.push(CacheFixture::mette, Type::ReadMark,
            { CacheFixture::readMarkJson(CacheFixture::pumps, fixture.cache.now().addSecs(220 * 60)) }));
        Shown shown(fixture, thread(CacheFixture::openQuestion));
        QTRY_VERIFY(shown.view->card(u"pR221"_s));
        QVERIFY(shown.view->card(u"pR221"_s)->shown().firstNew);
        QTRY_VERIFY(shown.view->viewport()->rect().contains(shown.view->card(u"pR221"_s)->geometry().topLeft()));
        QVERIFY(shown.view->card(u"pR221"_s)->y() < 60);
        // Away, and back to where one was.
        shown.view->scrollTo(u"pR240"_s);
        shown.page.open(thread(CacheFixture::question));
        shown.page.open(thread(CacheFixture::openQuestion));
        QTRY_VERIFY(shown.view->card(u"pR240"_s));
        QCOMPARE(shown.view->card(u"pR240"_s)->y(), 0);
    }

    void aReplyToAReplyLeadsToIt()
    {
        FeedFixture fixture;
        const QJsonObject question
            = CacheFixture::postJson(CacheFixture::openQuestion, CacheFixture::amina, u"Q"_s, {}, fixture.cache.now());
        QList<QJsonObject> replies;
        for (int i = 0; i < 40; ++i)
            replies += CacheFixture::replyJson(u"pR%1"_s.arg(i), i == 3 ? CacheFixture::lena : CacheFixture::jonas,
                question, u"Reply %1\n\nwith words"_s.arg(i), fixture.cache.now().addSecs(i * 60));
        replies += CacheFixture::replyJson(
            u"pNested"_s, CacheFixture::amina, replies.at(3), u"Exactly"_s, fixture.cache.now().addSecs(50 * 60));
        QVERIFY(fixture.push(CacheFixture::pumps, Type::Post, replies));
        Shown shown(fixture, thread(CacheFixture::openQuestion, u"pNested"_s));
        QTRY_VERIFY(shown.view->card(u"pNested"_s));
        auto *to = shown.view->card(u"pNested"_s)->findChild<QAbstractButton *>(u"group"_s);
        QVERIFY(to && to->isVisible());
        QCOMPARE(to->text(), u"to Lena Thorup"_s);
        QVERIFY(shown.view->card(u"pR39"_s)->findChild<QAbstractButton *>(u"group"_s)->isHidden());
        to->click();
        QTRY_VERIFY(shown.view->card(u"pR3"_s)
            && shown.view->viewport()->rect().intersects(shown.view->card(u"pR3"_s)->geometry()));
        QCOMPARE(QApplication::focusWidget(), shown.view->card(u"pR3"_s));
    }

    void goesToTheAcceptedAnswer()
    {
        FeedFixture fixture;
        QJsonObject question
            = CacheFixture::postJson(CacheFixture::openQuestion, CacheFixture::amina, u"Q"_s, {}, fixture.cache.now());
        question.insert("kind"_L1, u"question"_s);
        question.insert("answerId"_L1, u"pR35"_s);
        QList<QJsonObject> replies { question };
        for (int i = 0; i < 40; ++i)
            replies += CacheFixture::replyJson(u"pR%1"_s.arg(i), CacheFixture::jonas, question,
                u"Reply %1\n\nwith words"_s.arg(i), fixture.cache.now().addSecs(i * 60));
        QVERIFY(fixture.push(CacheFixture::pumps, Type::Post, replies));
        Shown shown(fixture, thread(CacheFixture::openQuestion));
        auto *answer = shown.page.findChild<AnswerBox *>();
        QTRY_VERIFY(answer && answer->isVisible());
        answer->click();
        QTRY_VERIFY(shown.view->card(u"pR35"_s)
            && shown.view->viewport()->rect().intersects(shown.view->card(u"pR35"_s)->geometry()));
        QVERIFY(shown.view->card(u"pR35"_s)->shown().accepted);
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
