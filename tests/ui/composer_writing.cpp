#include "FeedFixture.h"

#include "ui/composer/BodyEdit.h"
#include "ui/composer/Composer.h"
#include "ui/feed/FeedPage.h"
#include "ui/feed/FeedView.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::test;

// Writing: it arrives, it is kept, it comes back.
class ComposerTest : public QObject {
    Q_OBJECT

private:
    struct Written {
        explicit Written(FeedFixture &fixture, const Id &group = CacheFixture::pumps)
            : page(*fixture.client)
        {
            page.resize(760, 900);
            if (group.isEmpty())
                page.open({ .kind = Place::Kind::Home, .id = {}, .postId = {}, .text = {} });
            else
                page.open({ .kind = Place::Kind::Group, .id = group, .postId = {}, .text = {} });
            page.show();
            [[maybe_unused]] const bool shown = QTest::qWaitForWindowExposed(&page);
            page.compose();
        }
        template <typename T> T *find(const QString &name) const { return page.findChild<T *>(name); }
        BodyEdit *body() const { return find<BodyEdit>(u"composerBody"_s); }
        QAbstractButton *post() const { return find<QAbstractButton>(u"post"_s); }
        FeedPage page;
    };

private Q_SLOTS:
    void aPostAppearsAsWaiting()
    {
        FeedFixture fixture;
        QVERIFY2(fixture.isOpen(), qPrintable(fixture.problem));
        Written written(fixture);
        QVERIFY(!written.post()->isEnabled());
        QTest::keyClicks(written.body(), u"Bench 4 is **free** today"_s);
        QVERIFY(written.post()->isEnabled());
        QSignalSpy posted(written.find<Composer>(u"composer"_s), &Composer::posted);
        QTest::keyClick(written.body(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(posted.size(), 1);
        const Id id = posted.first().first().toString();
        auto *view = written.page.findChild<FeedView *>();
        QTRY_VERIFY(view->card(id));
        QCOMPARE(view->card(id)->post().post.body, u"Bench 4 is **free** today"_s);
        QCOMPARE(view->card(id)->post().sendState, SendState::Queued);
        QVERIFY(written.body()->toPlainText().isEmpty());
        QCOMPARE(fixture.client->reader().outbox().size(), 1);
    }

    void aDraftSurvives()
    {
        FeedFixture fixture;
        {
            Written written(fixture);
            QTest::keyClicks(written.body(), u"Half a thought"_s);
            written.find<QLineEdit>(u"composerTitle"_s)->setText(u"Later"_s);
        } // closed without a word
        QTRY_VERIFY(!fixture.client->reader().draft(CacheFixture::pumps).isEmpty());
        Written again(fixture);
        QCOMPARE(again.body()->toPlainText(), u"Half a thought"_s);
        QCOMPARE(again.find<QLineEdit>(u"composerTitle"_s)->text(), u"Later"_s);
        Written elsewhere(fixture, CacheFixture::coffee);
        QVERIFY(elsewhere.body()->toPlainText().isEmpty());
    }

    void aReplacementKeepsWhatHadBeenBegun()
    {
        FeedFixture fixture;
        fixture.client->setDraft(CacheFixture::news, u"{\"title\":\"Lunch\",\"body\":\"Begun before.\"}"_s);
        QTRY_VERIFY(!fixture.client->reader().draft(CacheFixture::news).isEmpty());
        const QString official = fixture.client->reader().post(CacheFixture::announcement)->post.body;
        FeedPage page(*fixture.client);
        page.open(
            { .kind = Place::Kind::Group, .id = CacheFixture::news, .postId = CacheFixture::announcement, .text = {} });
        const auto *body = page.findChild<BodyEdit *>(u"composerBody"_s);
        QCOMPARE(body->toPlainText(), official + u"\n\nLunch\n\nBegun before."_s);
        QTRY_VERIFY(fixture.client->reader().draft(CacheFixture::news).contains(u"supersedesId"_s));
        QVERIFY(fixture.client->reader().draft(CacheFixture::news).contains(u"Begun before."_s));
    }

    void aPauseSavesTheDraft()
    {
        FeedFixture fixture;
        Written written(fixture);
        QTest::keyClicks(written.body(), u"Kept while I think"_s);
        QTRY_VERIFY(fixture.client->reader().draft(CacheFixture::pumps).contains(u"Kept while I think"_s));
    }

    void tooLongCannotBePosted()
    {
        FeedFixture fixture;
        Written written(fixture);
        const int most = fixture.client->reader().maxPostLength();
        written.body()->setPlainText(QString(most, u'x'));
        QVERIFY(written.post()->isEnabled());
        QVERIFY(written.find<QLabel>(u"composerProblem"_s)->isHidden());
        QCOMPARE(written.find<QLabel>(u"composerCounter"_s)->text(), u"0 characters left"_s);
        written.body()->setPlainText(QString(most + 7, u'x'));
        QVERIFY(!written.post()->isEnabled());
        QVERIFY(written.find<QLabel>(u"composerProblem"_s)->isVisible());
        QCOMPARE(written.find<QLabel>(u"composerCounter"_s)->text(), u"7 characters over"_s);
        QTest::keyClick(written.body(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(fixture.client->reader().outbox().size(), 0);
        QCOMPARE(written.body()->toPlainText().size(), most + 7);
    }

    void whatTheCacheRefusesComesBack()
    {
        FeedFixture fixture;
        Written written(fixture);
        auto *composer = written.find<Composer>(u"composer"_s);
        QTest::keyClicks(written.body(), u"Precious words"_s);
        QSignalSpy posted(composer, &Composer::posted);
        written.post()->click();
        QCOMPARE(posted.size(), 1);
        Command command;
        command.objectId = posted.first().first().toString();
        Q_EMIT fixture.client->commandRefused(
            command, Error { u"diskFull"_s, u"The disk is full."_s, u"Make room."_s });
        QCOMPARE(written.body()->toPlainText(), u"Precious words"_s);
        QVERIFY(written.find<QLabel>(u"composerProblem"_s)->text().contains(u"disk is full"_s));
    }

    void anEditChangesThePost()
    {
        FeedFixture fixture;
        Written written(fixture);
        QTest::keyClicks(written.body(), u"Half written"_s); // and kept
        auto *composer = written.find<Composer>(u"composer"_s);
        composer->edit(*fixture.client->reader().post(CacheFixture::question));
        QVERIFY(composer->isEditing());
        QVERIFY(written.body()->toPlainText().startsWith(u"The drawing says"_s));
        written.body()->setPlainText(u"It is 25 Nm."_s);
        written.post()->click();
        QTRY_COMPARE(fixture.client->reader().post(CacheFixture::question)->post.body, u"It is 25 Nm."_s);
        QVERIFY(!composer->isEditing());
        QCOMPARE(written.body()->toPlainText(), u"Half written"_s);
    }

    void aPollNeedsTwoAnswers()
    {
        FeedFixture fixture;
        Written written(fixture);
        QTest::keyClicks(written.body(), u"Where to?"_s);
        written.find<QAbstractButton>(u"poll"_s)->click();
        QVERIFY(!written.post()->isEnabled());
        const auto option = [&](int at) { return written.page.findChildren<QLineEdit *>(u"pollOption"_s).at(at); };
        option(0)->setText(u"Harbour"_s);
        QVERIFY(!written.post()->isEnabled());
        option(1)->setText(u"Forest"_s);
        QVERIFY(written.post()->isEnabled());
        QCOMPARE(written.page.findChildren<QLineEdit *>(u"pollOption"_s).size(), 3); // a line for one more
        written.post()->click();
        QTRY_COMPARE(fixture.client->reader().outbox().size(), 1);
        const auto post = fixture.client->reader().post(fixture.client->reader().outbox().first().objectId);
        QVERIFY(post && post->post.poll);
        QCOMPARE(post->post.poll->options.size(), 2);
    }

    void homeOffersGroupsWhereOneMayWrite()
    {
        FeedFixture fixture;
        Written written(fixture, Id());
        auto *groups = written.find<QObject>(u"composerGroup"_s);
        QCOMPARE(
            groups->property("count").toInt(), 3); // not News, where members do not speak, nor the club one is not in
    }

    void homeSuggestsNoGroup()
    {
        FeedFixture fixture;
        Written written(fixture, Id());
        auto *groups = written.find<QComboBox>(u"composerGroup"_s);
        QCOMPARE(groups->currentIndex(), -1);
        QVERIFY(!written.post()->isEnabled());
        QTest::keyClicks(written.body(), u"For whom is this?"_s);
        QVERIFY(written.post()->isEnabled());
        written.post()->click(); // asks for it
        QVERIFY(groups->view()->isVisible());
        groups->hidePopup();
        QVERIFY(fixture.client->reader().outbox().isEmpty());
        groups->setCurrentIndex(groups->findData(CacheFixture::coffee));
        Q_EMIT groups->activated(groups->currentIndex());
        written.post()->click();
        QTRY_COMPARE(fixture.client->reader().outbox().size(), 1);
        QCOMPARE(fixture.client->reader().outbox().first().accountId, CacheFixture::coffee);
    }

    // The draft goes with what it became, at once: a composer that finds it a moment later would offer it again.
    void whatIsSentIsNoDraftAnyMore()
    {
        FeedFixture fixture;
        Written written(fixture);
        const auto draft = [&] { return fixture.client->reader().draft(CacheFixture::pumps); };
        QTest::keyClicks(written.body(), u"Said once"_s);
        QTRY_VERIFY(draft().contains(u"Said once"_s));
        QStringList drafts;
        connect(fixture.client.get(), &Client::changed, this, [&](const ChangeSet &changes) {
            if (changes.outbox)
                drafts.append(draft());
        });
        written.post()->click();
        QTRY_VERIFY(!drafts.isEmpty());
        QCOMPARE(drafts.first(), QString());
        QCOMPARE(written.body()->toPlainText(), QString());
    }

    void officialGroupHasNoComposerForMembers()
    {
        FeedFixture fixture;
        Written written(fixture, CacheFixture::news);
        QVERIFY(written.find<Composer>(u"composer"_s)->isHidden());
    }

    void marksAreShortcuts()
    {
        FeedFixture fixture;
        Written written(fixture);
        QTest::keyClicks(written.body(), u"word"_s);
        written.body()->selectAll();
        QTest::keyClick(written.body(), Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(written.body()->toPlainText(), u"**word**"_s);
        written.body()->selectAll();
        QTest::keyClick(written.body(), Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(written.body()->toPlainText(), u"word"_s);
        written.body()->setPlainText(u"a = 1\nb = 2"_s);
        written.body()->selectAll();
        written.body()->insertCode();
        QCOMPARE(written.body()->toPlainText(), u"```\na = 1\nb = 2\n```\n"_s);
    }

    void whoWillSeeIt()
    {
        FeedFixture fixture;
        Written written(fixture, CacheFixture::nordlys);
        const QString words = written.find<QLabel>(u"composerAudience"_s)->text();
        QVERIFY2(words.contains(u"Nordlys A/S"_s), qPrintable(words));
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Theme theme;
    ComposerTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "composer_writing.moc"
