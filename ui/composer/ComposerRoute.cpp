// Where what is written in the composer belongs, as the process map has it.
#include "ui/composer/Composer.h"

#include "sync/Client.h"
#include "ui/composer/BodyEdit.h"
#include "ui/composer/RouteHint.h"
#include "ui/composer/RouteMatch.h"

#include <QComboBox>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

std::optional<Route> Composer::elsewhere() const
{
    const bool asked = m_mode == Mode::Post && !m_edited && !m_draft.isEmpty() && !m_draft.groupId.isEmpty();
    if (!asked || m_unhinted.contains(m_place))
        return {};
    const QList<Route> routes = routesFor(m_draft.title + u'\n' + m_draft.body, m_client.reader().routes());
    if (std::ranges::any_of(routes, [this](const Route &route) { return route.groupId == m_draft.groupId; }))
        return {}; // it is about several things, and one of them belongs here
    for (const Route &route : routes)
        if (!route.groupId.isEmpty() && m_groups->findData(route.groupId) >= 0) // one that the member can write in
            return route;
    return {};
}

void Composer::hintRoute()
{
    const std::optional<Route> route = elsewhere();
    const std::optional<Group> group = route ? m_client.reader().group(route->groupId) : std::nullopt;
    m_hinted = group ? group->id : Id();
    if (group)
        m_hint->say(route->what, group->name);
    else
        m_hint->hide();
}

void Composer::moveTo(Id groupId)
{
    if (m_choosesGroup) {
        chooseGroup(groupId);
        m_pause.start();
        return m_body->setFocus();
    }
    Draft moved = m_draft;
    Draft nothing;
    nothing.groupId = m_draft.groupId;
    take(nothing);
    m_pause.stop();
    m_client.setDraft(m_place, {});
    Q_EMIT navigate({ .kind = Place::Kind::Group, .id = groupId, .postId = {}, .text = {} });
    if (m_place == groupId)
        moved.keepBelow(m_draft);
    take(moved); // with its files, which are in no draft
    chooseGroup(m_place == groupId ? groupId : moved.groupId);
    open();
    changed();
}

} // namespace atrium
