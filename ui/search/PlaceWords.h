#pragma once

#include "sync/store/Reader.h"
#include "ui/shell/Place.h"

namespace atrium {

// A place as a line in a list.
struct PlaceWords {
    QString title; // empty: the place is not there (any more)
    QString note;
    QString iconName;
    Id personId;
};
Place topicPlace(const QString &topic); // the posts with it
PlaceWords wordsFor(const Place &place, const Reader &reader);

} // namespace atrium
