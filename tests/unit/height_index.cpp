#include "ui/feed/HeightIndex.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace atrium;

class HeightIndexTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Whatever is done to it, it answers as a plain list would.
    void agreesWithAPlainList()
    {
        QRandomGenerator random(7);
        HeightIndex index;
        index.reset(50);
        std::vector<int> plain(50, index.height(0));
        for (int step = 0; step < 3000; ++step) {
            const int count = static_cast<int>(plain.size());
            switch (random.bounded(4)) {
            case 0: {
                const int row = random.bounded(count);
                const int height = 20 + random.bounded(500);
                index.setHeight(row, height);
                plain[row] = height;
                break;
            }
            case 1: {
                const int at = random.bounded(count + 1);
                index.insert(at, 2);
                plain.insert(plain.begin() + at, 2, index.height(at));
                break;
            }
            case 2:
                if (count > 10) {
                    const int at = random.bounded(count - 1);
                    index.remove(at, 1);
                    plain.erase(plain.begin() + at);
                }
                break;
            case 3: {
                const int from = random.bounded(count);
                const int to = random.bounded(count);
                index.move(from, to);
                const int height = plain[from];
                plain.erase(plain.begin() + from);
                plain.insert(plain.begin() + to, height);
                break;
            }
            }
            QCOMPARE(index.count(), static_cast<int>(plain.size()));
            const int row = random.bounded(static_cast<int>(plain.size()));
            const qint64 top = std::accumulate(plain.begin(), plain.begin() + row, qint64(0));
            QCOMPARE(index.top(row), top);
            QCOMPARE(index.rowAt(top), row);
            QCOMPARE(index.rowAt(top + plain[row] - 1), row);
        }
    }

    void ends()
    {
        HeightIndex index;
        QCOMPARE(index.rowAt(0), -1);
        QCOMPARE(index.total(), 0);
        index.reset(3);
        QCOMPARE(index.rowAt(-100), 0);
        QCOMPARE(index.rowAt(1'000'000), 2);
        index.setHeight(1, 10);
        index.forget();
        QVERIFY(!index.isMeasured(1));
        QCOMPARE(index.height(1), 10); // as an estimate
    }
};

QTEST_GUILESS_MAIN(HeightIndexTest)
#include "height_index.moc"
