#pragma once

#include <QtTypes>

#include <vector>

namespace atrium {

// The heights of a long list's rows, with the two questions that scrolling asks, each answered in
// logarithmic time: where does a row begin, and which row is at a position (a Fenwick tree).
// A row that has not been measured has the estimate: the mean of those that have.
class HeightIndex {
public:
    void reset(int rows);
    void insert(int first, int count);
    void remove(int first, int count);
    void move(int from, int to); // `to` is the row's place afterwards
    void forget(); // all rows keep their height as an estimate, to be measured again

    int count() const { return static_cast<int>(m_rows.size()); }
    bool isMeasured(int row) const { return m_rows[row].measured; }
    int height(int row) const { return m_rows[row].height; }
    void setHeight(int row, int height); // measured
    void unmeasure(int row) { m_rows[row].measured = false; }

    qint64 top(int row) const; // the sum of the heights before it; row may be count()
    qint64 total() const { return top(count()); }
    int rowAt(qint64 y) const; // the row that covers y; the first or last beyond the ends; -1: none

private:
    struct Row {
        int height = 0;
        bool measured = false;
    };
    int estimate() const;
    void build() const;
    std::vector<Row> m_rows;
    mutable std::vector<qint64> m_tree; // empty: to be built again
    qint64 m_measuredSum = 0;
    qint64 m_measuredCount = 0;
};

} // namespace atrium
