#pragma once

namespace atrium {

// Teaches the toolkit's accessibility about what it cannot know by itself: a feed is a list, a card
// an item in it with a place, a name and a way to open it; bodies and badges are text, page titles
// headings. Once for the program, before the first widget is asked for.
void installAccessibility();

} // namespace atrium
