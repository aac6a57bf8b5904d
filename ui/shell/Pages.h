#pragma once

#include "ui/shell/Place.h"

#include <functional>
#include <map>

class QWidget;

namespace atrium {

class Client;
class Page;

// Which page shows which kind of place. A kind that is not in the map has no page yet, and so no
// entry in the navigation.
using PageMaker = std::function<Page *(Client &client, QWidget *parent)>;
using PageMap = std::map<Place::Kind, PageMaker>;

PageMap allPages();

} // namespace atrium
