#pragma once

#include "sync/types/Types.h"
#include "ui/widgets/Card.h"

namespace atrium {

class Client;

// A practice case of the charter, as the feed would show such a post. It is not a PostCard on
// purpose: that one says "Official" of nothing but what is proven.
class CaseCard : public Card {
    Q_OBJECT
public:
    CaseCard(Client &client, const CharterCase &shown, QWidget *parent = nullptr);
};

} // namespace atrium
