#pragma once

#include <QJsonObject>

// PatchObjects of RFC 8620 section 5.3: each key is a path into the object (a JSON pointer without
// its leading slash), each value what is to be there; null removes it.

namespace atrium::patch {

// The object once the patch is done. A path whose parent does not exist makes the parent.
QJsonObject applied(QJsonObject object, const QJsonObject &patch);
// One patch that does what `first` and then `second` do.
QJsonObject merged(QJsonObject first, const QJsonObject &second);
// One member of a path, with "~" and "/" escaped (RFC 6901 section 3).
QString escaped(QString member);

} // namespace atrium::patch
