#include "server/import/MimeLibrary.h"

#include <gmime/gmime.h>

namespace atriumd {

void startMimeLibrary()
{
    static const bool started = [] {
        g_mime_init();
        return true;
    }();
    static_cast<void>(started);
}

} // namespace atriumd
