#include "ui/feed/HeightIndex.h"

#include <algorithm>
#include <bit>

namespace atrium {

namespace {
constexpr int firstEstimate = 200; // pixels: a short post with a title
}

void HeightIndex::reset(int rows)
{
    m_measuredSum = 0;
    m_measuredCount = 0;
    m_rows.assign(rows, { firstEstimate, false });
    m_tree.clear();
}

void HeightIndex::insert(int first, int count)
{
    m_rows.insert(m_rows.begin() + first, count, { estimate(), false });
    m_tree.clear();
}

void HeightIndex::remove(int first, int count)
{
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + first + count);
    m_tree.clear();
}

void HeightIndex::move(int from, int to)
{
    const Row row = m_rows[from];
    m_rows.erase(m_rows.begin() + from);
    m_rows.insert(m_rows.begin() + to, row);
    m_tree.clear();
}

void HeightIndex::forget()
{
    for (Row &row : m_rows)
        row.measured = false;
}

void HeightIndex::setHeight(int row, int height)
{
    const int difference = height - m_rows[row].height;
    m_rows[row] = { height, true };
    m_measuredSum += height;
    ++m_measuredCount;
    if (difference == 0 || m_tree.empty())
        return;
    for (size_t i = static_cast<size_t>(row) + 1; i < m_tree.size(); i += i & -i)
        m_tree[i] += difference;
}

qint64 HeightIndex::top(int row) const
{
    build();
    qint64 sum = 0;
    for (size_t i = static_cast<size_t>(row); i > 0; i -= i & -i)
        sum += m_tree[i];
    return sum;
}

int HeightIndex::rowAt(qint64 y) const
{
    if (m_rows.empty())
        return -1;
    build();
    size_t at = 0;
    qint64 rest = std::max<qint64>(y, 0);
    for (size_t step = std::bit_floor(m_tree.size() - 1); step > 0; step /= 2) {
        if (at + step < m_tree.size() && m_tree[at + step] <= rest) {
            at += step;
            rest -= m_tree[at];
        }
    }
    return static_cast<int>(std::min(at, m_rows.size() - 1));
}

int HeightIndex::estimate() const
{
    return m_measuredCount == 0 ? firstEstimate : static_cast<int>(m_measuredSum / m_measuredCount);
}

void HeightIndex::build() const
{
    if (!m_tree.empty())
        return;
    m_tree.assign(m_rows.size() + 1, 0);
    for (size_t i = 1; i < m_tree.size(); ++i) {
        m_tree[i] += m_rows[i - 1].height;
        if (const size_t parent = i + (i & -i); parent < m_tree.size())
            m_tree[parent] += m_tree[i];
    }
}

} // namespace atrium
