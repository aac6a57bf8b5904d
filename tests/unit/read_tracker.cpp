#include "ui/feed/ReadTracker.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium;

class ReadTrackerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSecondIsReading()
    {
        qint64 now = 0;
        ReadTracker tracker([&] { return now; });
        QSignalSpy read(&tracker, &ReadTracker::read);
        tracker.setVisible({ { u"p1"_s, u"g"_s }, { u"p2"_s, u"g"_s } });
        now = 999;
        tracker.setVisible({ { u"p1"_s, u"g"_s } }); // p2 was scrolled away
        tracker.pass();
        now = 1000;
        tracker.pass();
        QCOMPARE(read.size(), 0); // waits for others to go with it
        tracker.flush();
        QCOMPARE(read.size(), 1);
        QCOMPARE(read.first().at(0).toString(), u"g"_s);
        QCOMPARE(read.first().at(1).toStringList(), QStringList { u"p1"_s });
    }

    void lookingAwayStartsAgain()
    {
        qint64 now = 0;
        ReadTracker tracker([&] { return now; });
        QSignalSpy read(&tracker, &ReadTracker::read);
        tracker.setVisible({ { u"p1"_s, u"g"_s } });
        now = 800;
        tracker.setVisible({});
        now = 900;
        tracker.setVisible({ { u"p1"_s, u"g"_s } });
        now = 1500;
        tracker.pass();
        tracker.flush();
        QCOMPARE(read.size(), 0);
    }

    void goesInBatchesOnce()
    {
        qint64 now = 0;
        ReadTracker tracker([&] { return now; });
        QSignalSpy read(&tracker, &ReadTracker::read);
        tracker.setVisible({ { u"p1"_s, u"g1"_s }, { u"p2"_s, u"g2"_s }, { u"p3"_s, u"g1"_s } });
        now = 1100;
        tracker.pass();
        now = 3200;
        tracker.pass();
        QCOMPARE(read.size(), 2); // one for each group
        tracker.setVisible({ { u"p1"_s, u"g1"_s } }); // the cache has not heard yet
        now = 9000;
        tracker.pass();
        tracker.flush();
        QCOMPARE(read.size(), 2);
    }
};

QTEST_GUILESS_MAIN(ReadTrackerTest)
#include "read_tracker.moc"
