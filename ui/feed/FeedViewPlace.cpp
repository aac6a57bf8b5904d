// Going away and coming back: what FeedView remembers of where it was read.
#include "sync/Client.h"
#include "ui/feed/FeedView.h"
#include "ui/feed/ReadingPlaces.h"

namespace atrium {

// Lists of what somebody chose to see; a filter is looked through from its top.
bool FeedView::remembersPlace() const
{
    return m_model.feed().filter == Feed::Filter::All && m_model.feed().scope != Feed::Scope::Person;
}

void FeedView::keepPlace()
{
    if (!remembersPlace() || m_model.rowCount() == 0 || m_heights.count() != m_model.rowCount())
        return;
    ReadingPlaces::Position position {
        .postId = {}, .key = {}, .offset = 0, .newest = m_newAbove > 0 ? *m_seen : m_model.keyAt(0)
    };
    if (!isAtTop()) {
        position.postId = m_model.idAt(m_anchor);
        position.key = m_model.keyAt(m_anchor);
        position.offset = static_cast<int>(m_anchorTop);
    }
    ReadingPlaces::of(m_client).keep(m_model.feed(), position);
}

bool FeedView::restorePlace()
{
    scrollToTop();
    const auto kept = remembersPlace() ? ReadingPlaces::of(m_client).find(m_model.feed()) : std::nullopt;
    findSeen();
    if (!kept || kept->postId.isEmpty())
        return false;
    const int row = m_model.reach(kept->key);
    if (row < 0)
        return false;
    m_anchor = row;
    // Another post, when that one has moved: whole on the screen.
    m_anchorTop = m_model.idAt(row) == kept->postId ? kept->offset : std::max(0, kept->offset);
    if (m_seen)
        while (m_newAbove < row && m_model.before(m_model.keyAt(m_newAbove), *m_seen))
            ++m_newAbove;
    arrange();
    updatePill();
    return true;
}

// In a list of threads, newest activity first, a line tells what is new since the last visit.
void FeedView::findSeen()
{
    using Scope = Feed::Scope;
    const Scope scope = m_model.feed().scope;
    const bool threads = scope == Scope::Home || scope == Scope::Group || scope == Scope::Official;
    if (!threads || !remembersPlace() || m_model.rowCount() == 0)
        return;
    const auto kept = ReadingPlaces::of(m_client).find(m_model.feed());
    if (!kept || kept->newest == m_seen)
        return;
    const bool had = m_seen.has_value();
    m_seen.reset();
    if (m_model.before(m_model.keyAt(0), kept->newest))
        m_seen = kept->newest;
    if (had || m_seen)
        rebind();
}

bool FeedView::isFirstSeen(int row) const
{
    return m_seen && row > 0 && !m_model.before(m_model.keyAt(row), *m_seen)
        && m_model.before(m_model.keyAt(row - 1), *m_seen);
}

bool FeedView::scrollTo(const Id &postId)
{
    if (!m_model.reach(postId))
        return false;
    m_anchor = m_model.rowOf(postId);
    m_anchorTop = 0;
    arrange();
    return true;
}

} // namespace atrium
