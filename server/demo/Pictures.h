#pragma once

#include "server/demo/Corpus.h"

namespace atriumd {

// Draws what a post shows, as PNG. The same order gives the same bytes. Throws
// std::invalid_argument on an unknown kind.
std::string drawPicture(const PictureOrder &order);

} // namespace atriumd
