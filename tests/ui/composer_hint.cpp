// The composer says where a draft belongs, and moves it there.
#include "FeedFixture.h"
#include "ui/ShellFixture.h"

#include "ui/composer/BodyEdit.h"
#include "ui/composer/RouteHint.h"
#include "ui/composer/RouteMatch.h"
#include "ui/feed/FeedPage.h"
#include "ui/widgets/PlainLabel.h"

#include <QAbstractButton>
#include <QComboBox>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::test;

class ComposerHint : public QObject {
    Q_OBJECT

    static Place at(Place::Kind kind, const Id &id = {})
    {
        return { .kind = kind, .id = id, .postId = {}, .text = {} };
    }

private Q_SLOTS:
    void wholeWordsTellWhatItIsAbout_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("first"); // empty: nothing
        QTest::newRow("a word") << u"The milestone moved."_s << u"oStatus"_s;
        QTest::newRow("case") << u"MILESTONE!"_s << u"oStatus"_s;
        QTest::newRow("accents") << u"Is the cafe open?"_s << u"oCanteen"_s;
        QTest::newRow("several words") << u"The project  status\nof May"_s << u"oStatus"_s;
        QTest::newRow("not in their order") << u"status of the project"_s << QString();
        QTest::newRow("part of a word") << u"milestones"_s << QString();
        QTest::newRow("more words win") << u"Canteen: project status and milestone"_s << u"oStatus"_s;
    }

    void wholeWordsTellWhatItIsAbout()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, first);
        const QList<Route> all { Route::fromJson(CacheFixture::fullRouteJson(
                                     u"oCanteen"_s, u"Canteen"_s, { u"canteen"_s, u"café"_s }, CacheFixture::coffee)),
            Route::fromJson(CacheFixture::fullRouteJson(
                u"oStatus"_s, u"Status"_s, { u"project status"_s, u"milestone"_s }, CacheFixture::pumps)),
            Route::fromJson(CacheFixture::fullRouteJson(u"oNone"_s, u"Nothing"_s, { u" "_s }, CacheFixture::news)) };
        QCOMPARE(routesFor(text, all).value(0).id, first);
    }

    void aHintMovesTheDraftOnHome()
    {
        FeedFixture f;
        f.cache.addCharter();
        FeedPage page(*f.client);
        page.resize(760, 900);
        page.open({});
        page.show();
        page.compose();
        auto *groups = page.findChild<QComboBox *>(u"composerGroup"_s);
        const auto choose = [groups](const Id &id) {
            groups->setCurrentIndex(groups->findData(id));
            Q_EMIT groups->activated(groups->currentIndex());
        };
        choose(CacheFixture::coffee);
        auto *body = page.findChild<BodyEdit *>(u"composerBody"_s);
        auto *hint = page.findChild<RouteHint *>();
        body->setPlainText(u"The milestone moved."_s);
        QTRY_VERIFY(hint->isVisible());
        QCOMPARE(
            hint->findChild<PlainLabel *>(u"routeHintText"_s)->text(), u"Project status belongs in Pump control."_s);
        QVERIFY(visibleButton(page, u"post"_s)->isEnabled()); // nobody is stopped
        visibleButton(*hint, u"moveDraft"_s)->click();
        QCOMPARE(groups->currentData().toString(), CacheFixture::pumps);
        QVERIFY(!hint->isVisible());
        QCOMPARE(body->toPlainText(), u"The milestone moved."_s);
        choose(CacheFixture::coffee);
        QVERIFY(hint->isVisible());
        visibleButton(*hint, u"leaveDraft"_s)->click();
        QVERIFY(!hint->isVisible());
        body->setPlainText(u"The milestone moved again."_s);
        QTRY_VERIFY(f.client->reader().draft(u"home"_s).contains(u"again"_s)); // it would have been said by now
        QVERIFY2(!hint->isVisible(), "not for this draft");
        body->clear();
        body->setPlainText(u"Another milestone."_s);
        QTRY_VERIFY(hint->isVisible());
    }

    void aHintNamesOnlyGroupsOneIsIn()
    {
        FeedFixture f;
        f.cache.addCharter();
        FeedPage page(*f.client);
        page.resize(760, 900);
        page.open(at(Place::Kind::Group, CacheFixture::coffee));
        page.show();
        page.compose();
        page.findChild<BodyEdit *>(u"composerBody"_s)->setPlainText(u"Training is on Tuesday. No holiday."_s);
        QTRY_VERIFY(f.client->reader().draft(CacheFixture::coffee).contains(u"Training"_s)); // after the pause
        QVERIFY(!page.findChild<RouteHint *>()->isVisible());
    }

    void aHintMovesTheDraftToTheGroup()
    {
        ShellFixture f;
        QVERIFY2(f.show(), qPrintable(f.problem));
        f.client->setDraft(CacheFixture::pumps, u"{\"body\":\"Begun before.\"}"_s);
        QTRY_VERIFY(!f.client->reader().draft(CacheFixture::pumps).isEmpty());
        f.window.shell()->go(at(Place::Kind::Group, CacheFixture::coffee));
        f.window.shell()->compose();
        const auto shown = [&f](const QString &name) {
            for (QWidget *found : f.window.findChildren<QWidget *>(name))
                if (found->isVisible())
                    return found;
            return static_cast<QWidget *>(nullptr);
        };
        static_cast<BodyEdit *>(shown(u"composerBody"_s))->setPlainText(u"The milestone moved."_s);
        QTRY_VERIFY(shown(u"moveDraft"_s));
        static_cast<QAbstractButton *>(shown(u"moveDraft"_s))->click();
        QCOMPARE(f.window.shell()->place().id, CacheFixture::pumps);
        QCOMPARE(static_cast<BodyEdit *>(shown(u"composerBody"_s))->toPlainText(),
            u"The milestone moved.\n\nBegun before."_s);
        QVERIFY(!shown(u"moveDraft"_s));
        QTRY_VERIFY(f.client->reader().draft(CacheFixture::pumps).contains(u"milestone"_s));
        QTRY_VERIFY(f.client->reader().draft(CacheFixture::coffee).isEmpty());
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Theme theme;
    ComposerHint test;
    return QTest::qExec(&test, argc, argv);
}

#include "composer_hint.moc"
