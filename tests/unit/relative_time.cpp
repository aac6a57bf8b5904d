// Times as people say them, and text that stays text.
#include "ui/widgets/RelativeTime.h"

#include <QLocale>
#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;

class RelativeTimeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void aWholeTimeHasNoSecondsAndNoZone()
    {
        const QDateTime at(QDate(2026, 3, 2), QTime(14, 5, 59));
        QCOMPARE(fullTime(at.toUTC()), u"Monday, 2 March 2026, 14:05"_s);
    }

    void words_data()
    {
        QTest::addColumn<QDateTime>("time");
        QTest::addColumn<QString>("words");
        const auto at = [](int year, int month, int day, int hour, int minute, int second = 0) {
            return QDateTime(QDate(year, month, day), QTime(hour, minute, second)).toUTC();
        };
        QTest::newRow("just now") << at(2026, 3, 2, 13, 59, 30) << u"now"_s;
        QTest::newRow("a clock that is ahead") << at(2026, 3, 2, 14, 0, 20) << u"now"_s;
        QTest::newRow("minutes") << at(2026, 3, 2, 13, 18) << u"42 min"_s;
        QTest::newRow("hours") << at(2026, 3, 2, 11, 30) << u"2 h"_s;
        QTest::newRow("this morning") << at(2026, 3, 2, 8, 12) << u"today 08:12"_s;
        QTest::newRow("late yesterday") << at(2026, 3, 1, 23, 50) << u"yesterday"_s;
        QTest::newRow("this year") << at(2026, 1, 3, 9, 0) << u"3 Jan"_s;
        QTest::newRow("another year") << at(2024, 1, 3, 9, 0) << u"3 Jan 2024"_s;
        QTest::newRow("never") << QDateTime() << QString();
    }

    void words()
    {
        QFETCH(const QDateTime, time);
        QFETCH(const QString, words);
        QCOMPARE(relativeTime(time, QDateTime(QDate(2026, 3, 2), QTime(14, 0))), words);
    }

    void minutesPassMidnight()
    {
        const QDateTime now(QDate(2026, 3, 2), QTime(0, 20));
        QCOMPARE(relativeTime(now.addSecs(-30 * 60), now), u"30 min"_s);
        QCOMPARE(relativeTime(now.addSecs(-2 * 3600), now), u"yesterday"_s);
    }
};

QTEST_GUILESS_MAIN(RelativeTimeTest)
#include "relative_time.moc"
