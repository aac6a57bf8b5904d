#include "ui/feed/WordDiff.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium;

class WordDiffTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pieces_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("marked"); // [-removed-] {+inserted+}
        QTest::newRow("the same") << u"one two"_s << u"one two"_s << u"one two"_s;
        QTest::newRow("nothing") << u""_s << u""_s << u""_s;
        QTest::newRow("all new") << u""_s << u"one two"_s << u"{+one two+}"_s;
        QTest::newRow("all gone") << u"one two"_s << u""_s << u"[-one two-]"_s;
        QTest::newRow("a word in the middle")
            << u"use 22 Nm here"_s << u"use 25 Nm here"_s << u"use [-22-]{+25+} Nm here"_s;
        QTest::newRow("added at the end") << u"one"_s << u"one two"_s << u"one{+ two+}"_s;
        QTest::newRow("taken from the start") << u"one two"_s << u"two"_s << u"[-one -]two"_s;
        QTest::newRow("two places") << u"a b c d e"_s << u"a x c d y"_s << u"a [-b-]{+x+} c d [-e-]{+y+}"_s;
        QTest::newRow("a mark is a word") << u"yes, no"_s << u"yes; no"_s << u"yes[-,-]{+;+} no"_s;
    }

    void pieces()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        QString marked;
        for (const DiffPiece &piece : wordDiff(before, after))
            marked += piece.kind == DiffPiece::Kind::Same ? piece.text
                : piece.kind == DiffPiece::Kind::Removed  ? u"[-%1-]"_s.arg(piece.text)
                                                          : u"{+%1+}"_s.arg(piece.text);
        QTEST(marked, "marked");
    }

    // The promise of the header, for texts that are too long to compare as well.
    void bothTextsAreInThePieces_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QString a;
        QString b;
        for (int i = 0; i < 6000; ++i) {
            a += u"%1 "_s.arg(i * 7919 % 10007);
            b += u"%1 "_s.arg(i * 104729 % 10007);
        }
        QTest::newRow("long and different") << a << b;
        QTest::newRow("short") << u"The **bold** move\n\n- one\n- two"_s << u"A bold move\n\n- two\n- three 👍🏽"_s;
    }

    void bothTextsAreInThePieces()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        QString one;
        QString other;
        for (const DiffPiece &piece : wordDiff(before, after)) {
            if (piece.kind != DiffPiece::Kind::Inserted)
                one += piece.text;
            if (piece.kind != DiffPiece::Kind::Removed)
                other += piece.text;
        }
        QCOMPARE(one, before);
        QCOMPARE(other, after);
    }
};

QTEST_GUILESS_MAIN(WordDiffTest)
#include "word_diff.moc"
