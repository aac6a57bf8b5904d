#include "app/Options.h"

#include "app/Links.h"

#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {
struct OptionWords {
    Q_DECLARE_TR_FUNCTIONS(atrium::Options)
};
} // namespace

void describeOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        OptionWords::tr("Atrium, the company's front hall: talk, ask and find out what is official, also offline."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"link"_s,
        OptionWords::tr("A link to open, as atrium:thread/ID. A window that is open already opens it."), u"[link]"_s);
    parser.addOptions({
        { u"server"_s, OptionWords::tr("Server to sign in to."), u"address"_s },
        { u"data"_s, OptionWords::tr("Directory for what is stored and for the settings; each has its own window."),
            u"directory"_s },
        { u"fresh"_s,
            OptionWords::tr("Sign out of every workspace and forget what is stored in that directory first.") },
        { u"sign-in-as"_s, OptionWords::tr("E-mail address to sign in with; needs --password-file."), u"email"_s },
        { u"password-file"_s, OptionWords::tr("File whose first line is the password."), u"file"_s },
        { u"theme"_s, OptionWords::tr("system, light or dark."), u"theme"_s },
        { u"language"_s, OptionWords::tr("Language code: en, de, fr or da."), u"code"_s },
        { u"high-contrast"_s, OptionWords::tr("Strong colours and lines, whatever the settings say.") },
        { u"right-to-left"_s,
            OptionWords::tr("Mirror the window, as for a language that is written from right to left.") },
        { { u"window-size"_s, u"offscreen-size"_s }, OptionWords::tr("Size of the window, as 1280x820."), u"size"_s },
        { u"screenshots"_s, OptionWords::tr("Write a picture of every main screen to a directory, and exit."),
            u"directory"_s },
        { u"variant"_s,
            OptionWords::tr("With --screenshots: pictures in one theme only, with this word in their names."),
            u"word"_s },
        { u"report"_s, OptionWords::tr("Print what has happened (home, live, synced), for measurements.") },
        { u"history"_s, OptionWords::tr("How many months of posts to fetch; 0 for all. Official ones always are."),
            u"months"_s, u"12"_s },
        { u"scroll"_s, OptionWords::tr("With --report: scroll through so many posts, then print scrolled."),
            u"posts"_s },
        { u"frames"_s, OptionWords::tr("With --scroll: by small steps, and print how long they took.") },
    });
}

Result<Options> readOptions(const QCommandLineParser &parser)
{
    const auto wrong = [&](const QString &name) {
        return failure(u"option"_s, OptionWords::tr("--%1 cannot be “%2”.").arg(name, parser.value(name)),
            OptionWords::tr("See --help."));
    };
    Options options;
    options.link = linkAmong(parser.positionalArguments());
    if (options.link.isEmpty() && !parser.positionalArguments().isEmpty())
        options.link
            = parser.positionalArguments().constFirst(); // said to be unknown in the window, where a person sees it
    options.server = parser.value(u"server"_s);
    options.dataDir = parser.isSet(u"data"_s) ? QDir(parser.value(u"data"_s)).absolutePath()
                                              : QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    options.signInAs = parser.value(u"sign-in-as"_s);
    options.passwordFile = parser.value(u"password-file"_s);
    if (options.signInAs.isEmpty() != options.passwordFile.isEmpty()
        || (!options.signInAs.isEmpty() && options.server.isEmpty()))
        return failure(u"option"_s, OptionWords::tr("--sign-in-as, --password-file and --server belong together."),
            OptionWords::tr("See --help."));
    if (parser.isSet(u"screenshots"_s))
        options.screenshots = QDir(parser.value(u"screenshots"_s)).absolutePath();
    if (!options.screenshots.isEmpty() && options.signInAs.isEmpty())
        return failure(
            u"option"_s, OptionWords::tr("--screenshots needs --sign-in-as."), OptionWords::tr("See --help."));
    options.fresh = parser.isSet(u"fresh"_s) || !options.screenshots.isEmpty(); // the walk begins at sign-in
    options.report = parser.isSet(u"report"_s);
    if (options.screenshots.isEmpty() && parser.isSet(u"variant"_s))
        return failure(
            u"option"_s, OptionWords::tr("--variant belongs to --screenshots."), OptionWords::tr("See --help."));
    options.highContrast = parser.isSet(u"high-contrast"_s);
    options.rightToLeft = parser.isSet(u"right-to-left"_s);
    options.variant = parser.value(u"variant"_s);
    options.frames = parser.isSet(u"frames"_s);
    options.scroll = parser.value(u"scroll"_s).toInt();
    bool isNumber = false;
    options.historyMonths = parser.value(u"history"_s).toInt(&isNumber);
    if (!isNumber || options.historyMonths < 0)
        return wrong(u"history"_s);
    if (parser.isSet(u"theme"_s)) {
        const QString theme = parser.value(u"theme"_s);
        if (theme != u"system" && theme != u"light" && theme != u"dark")
            return wrong(u"theme"_s);
        options.theme = theme == u"light" ? Theme::Mode::Light
            : theme == u"dark"            ? Theme::Mode::Dark
                                          : Theme::Mode::System;
    }
    if (!options.screenshots.isEmpty() && (!options.theme || options.variant.isEmpty()))
        options.theme = Theme::Mode::Light; // the walk switches it, the person's preference does not
    if (parser.isSet(u"language"_s))
        options.language = parser.value(u"language"_s);
    if (parser.isSet(u"window-size"_s)) {
        const QStringList parts = parser.value(u"window-size"_s).split(u'x');
        options.windowSize = QSize(parts.value(0).toInt(), parts.value(1).toInt());
        if (parts.size() != 2 || options.windowSize.isEmpty())
            return wrong(u"window-size"_s);
    }
    return options;
}

} // namespace atrium
