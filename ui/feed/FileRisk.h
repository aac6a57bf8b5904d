#pragma once

#include <QString>

namespace atrium {

// What a file could do to this computer when it is opened. Decided by the name and the media type,
// whichever is worse: the sender chose both.
enum class FileRisk {
    None, // something to look at
    Program, // runs as soon as it is opened, or installs something
    Page, // can run scripts in a browser, or lead to one
    Macros, // an office file that can bring programs of its own
};

FileRisk riskOf(const QString &name, const QString &mediaType);
// Why one should not simply open it, in a sentence or two; empty for FileRisk::None.
QString riskText(FileRisk risk);
QString fileIcon(const QString &name, const QString &mediaType); // of resources/icons

} // namespace atrium
