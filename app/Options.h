#pragma once

#include "sync/types/Result.h"
#include "ui/theme/Theme.h"

#include <QSize>
#include <QStringList>

#include <optional>

class QCommandLineParser;

namespace atrium {

// The command line, read.
struct Options {
    QString link; // atrium:…, to open
    QString server; // as typed
    QString dataDir; // absolute
    QString signInAs; // e-mail address; with passwordFile: sign in without asking
    QString passwordFile;
    QString screenshots; // directory; empty: none
    QSize windowSize; // invalid: as it was the last time
    std::optional<Theme::Mode> theme;
    std::optional<QString> language;
    bool highContrast = false;
    bool rightToLeft = false; // whatever the language
    QString variant; // of the screenshots: "de", "200", at the end of the files' names; only `theme` then
    bool fresh = false; // forget what is stored first
    bool report = false; // print what has happened (home, live, synced) for measurements
    int historyMonths = 12; // how far back posts are fetched; 0: all of them
    bool frames = false; // with scroll: by small steps, and print how long they took
    int scroll = 0; // with report: posts to scroll through on Home
};

// Describes the options for --help, too.
void describeOptions(QCommandLineParser &parser);
// `parser` has parsed. Errors: a value that cannot be understood.
Result<Options> readOptions(const QCommandLineParser &parser);

} // namespace atrium
