#include "ui/composer/CodeGuess.h"
#include "ui/composer/SendTimes.h"
#include "ui/feed/PostWords.h"
#include "ui/text/TextRanges.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium;

// What is known about a text while it is written, and when it may go out.
class WritingPartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void excerptsAreOneLine_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("excerpt");
        QTest::newRow("marks") << u"**Hold** the [batch](https://x.example)\n\nplease"_s << u"Hold the batch please"_s;
        QTest::newRow("table") << u"| day | dish |\n|---|:-:|\n| Monday | soup |\n\nEnjoy"_s
                               << u"day, dish; Monday, soup; Enjoy"_s;
        QTest::newRow("list") << u"Orders:\n- 61 million\n- 14 new.\n1. last"_s
                              << u"Orders: 61 million; 14 new. last"_s;
        QTest::newRow("only a table") << u"| a | b |\n|---|---|\n| c | |"_s << u"a, b; c"_s;
        QTest::newRow("ruler") << u"above\n\n---\n\nbelow"_s << u"above below"_s;
        QTest::newRow("bar") << u"either | or"_s << u"either | or"_s;
    }
    void excerptsAreOneLine()
    {
        QFETCH(QString, body);
        QTEST(excerptOf(body), "excerpt");
    }

    void codeIsRecognised_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("code");
        QTest::newRow("C++") << u"int main()\n{\n    return 0;\n}\n"_s << true;
        QTest::newRow("Python") << u"def ramp(speed):\n    for step in range(speed):\n        yield step\n"_s << true;
        QTest::newRow("SQL") << u"SELECT name, place\n  FROM member\n WHERE place = 'Aarhus';"_s << true;
        QTest::newRow("JSON") << u"{\n  \"speed\": 40,\n  \"unit\": \"Hz\"\n}"_s << true;
        QTest::newRow("R") << u"x <- rnorm(100)\nfit = stats.lm(y, x)\nprint(summary(fit))"_s << true;
        QTest::newRow("log") << u"2026-11-27 08:00:01 pump 4 started\n2026-11-27 08:00:09 pump 4 stopped"_s << true;
        QTest::newRow("stack")
            << u"Exception in thread \"main\"\n  at Pump.start(Pump.java:12)\n  at Main.main(Main.java:4)"_s << true;
        QTest::newRow("shell") << u"$ ls\n$ make install"_s << true;
        QTest::newRow("settings") << u"[pump]\nspeed=40\nunit=Hz"_s << true;
        QTest::newRow("one line") << u"return 0;"_s << false;
        QTest::newRow("fenced already") << u"```\nint a;\nint b;\n```"_s << false;
        QTest::newRow("prose") << u"Dear all,\n\nthe pumps arrive on Monday (by lorry).\nPlease clear the yard."_s
                               << false;
        QTest::newRow("list") << u"- seals\n- two pumps (X200)\n- and the manual"_s << false;
        QTest::newRow("indented prose") << u"He wrote:\n  the pumps arrive on Monday\n  and so do we"_s << false;
        QTest::newRow("semicolons") << u"We have seals; they fit.\nThe pumps come later.\nAll is well."_s << false;
        QTest::newRow("addresses") << u"See https://pumps.example/x\nand https://pumps.example/y"_s << false;
        QTest::newRow("empty") << u""_s << false;
    }
    void codeIsRecognised()
    {
        QFETCH(QString, text);
        QTEST(looksLikeCode(text), "code");
    }

    void onlyProseIsSpelled_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("words") << u"Bench four is free."_s << QStringList { u"Bench"_s, u"four"_s, u"is"_s, u"free"_s };
        QTest::newRow("accents") << u"Das Käferöl, s'il vous plaît"_s
                                 << QStringList { u"Das"_s, u"Käferöl"_s, u"s'il"_s, u"vous"_s, u"plaît"_s };
        QTest::newRow("code in a line") << u"call `setSpeeed()` now"_s << QStringList { u"call"_s, u"now"_s };
        QTest::newRow("fence") << u"before\n```cpp\nint speeed;\n```\nafter"_s
                               << QStringList { u"before"_s, u"after"_s };
        QTest::newRow("open fence") << u"before\n```\nspeeed"_s << QStringList { u"before"_s };
        QTest::newRow("address") << u"see https://docs.exmaple/rampp now"_s << QStringList { u"see"_s, u"now"_s };
        QTest::newRow("link") << u"see [the page](https://docs.exmaple/x) now"_s
                              << QStringList { u"see"_s, u"the"_s, u"page"_s, u"now"_s };
        QTest::newRow("mention") << u"ask @Jonas Bakke about it"_s << QStringList { u"ask"_s, u"about"_s, u"it"_s };
        QTest::newRow("topic") << u"more about #firmwaree here"_s << QStringList { u"more"_s, u"about"_s, u"here"_s };
        QTest::newRow("mail") << u"mail jonass@halvorsen.example today"_s << QStringList { u"mail"_s, u"today"_s };
        QTest::newRow("file and path") << u"in ramp.cpp or src/rampp or my_var"_s
                                       << QStringList { u"in"_s, u"or"_s, u"or"_s };
        QTest::newRow("capitals and numbers")
            << u"The X200 and the FOO"_s << QStringList { u"The"_s, u"and"_s, u"the"_s };
    }
    void onlyProseIsSpelled()
    {
        QFETCH(QString, body);
        QStringList words;
        for (const TextRange &range : proseWords(body))
            words += body.sliced(range.from, range.length);
        QTEST(words, "words");
    }

    void knowsWhenOneIsInCode_data()
    {
        QTest::addColumn<QString>("body"); // with | where the cursor is
        QTest::addColumn<bool>("code");
        QTest::newRow("prose") << u"ask @Jo|"_s << false;
        QTest::newRow("in a line") << u"the `@Over|ride` mark"_s << true;
        QTest::newRow("after code") << u"the `mark` @Jo|"_s << false;
        QTest::newRow("fence") << u"a\n```\n@Over|\n```\n"_s << true;
        QTest::newRow("open fence") << u"a\n```java\n@Over|"_s << true;
        QTest::newRow("after a fence") << u"```\nx\n```\n@Jo|"_s << false;
    }
    void knowsWhenOneIsInCode()
    {
        QFETCH(QString, body);
        const qsizetype at = body.indexOf(u'|');
        QTEST(isInCode(body.remove(at, 1), at), "code");
    }

    void offersTimes_data()
    {
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<QList<QDateTime>>("times");
        const auto at
            = [](int day, int hour, int minute) { return QDateTime(QDate(2026, 11, day), QTime(hour, minute)); };
        QTest::newRow("Friday") << at(27, 9, 12) << QList { at(27, 10, 15), at(28, 8, 0), at(30, 8, 0) };
        QTest::newRow("on the hour") << at(27, 9, 0) << QList { at(27, 10, 0), at(28, 8, 0), at(30, 8, 0) };
        QTest::newRow("Sunday: Monday is tomorrow") << at(29, 9, 0) << QList { at(29, 10, 0), at(30, 8, 0) };
        QTest::newRow("Monday: the next one") << at(23, 9, 0) << QList { at(23, 10, 0), at(24, 8, 0), at(30, 8, 0) };
        QTest::newRow("over midnight") << at(26, 23, 30) << QList { at(27, 0, 30), at(27, 8, 0), at(30, 8, 0) };
    }
    void offersTimes()
    {
        QFETCH(QDateTime, now);
        QList<QDateTime> times;
        for (const SendTime &time : sendTimes(now))
            times += time.at;
        QTEST(times, "times");
    }

    void saysWhen()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        const QDateTime now(QDate(2026, 11, 27), QTime(9, 0));
        QCOMPARE(sendTimeText(now.addSecs(3600), now), u"today at 10:00"_s);
        QCOMPARE(sendTimeText(now.addDays(1), now), u"tomorrow at 09:00"_s);
        QCOMPARE(sendTimeText(now.addDays(3), now), u"on Monday, 30 November at 09:00"_s);
        QCOMPARE(sendTimeText(now.addDays(60), now), u"on 26 January 2027 at 09:00"_s);
    }
};

QTEST_GUILESS_MAIN(WritingPartsTest)
#include "writing_parts.moc"
