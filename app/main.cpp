#include "app/Application.h"
#include "app/Language.h"
#include "app/Notices.h"
#include "app/Options.h"
#include "app/QuitSignals.h"
#include "app/Report.h"
#include "app/Screenshots.h"
#include "app/SingleInstance.h"
#include "resources/Version.h"
#include "ui/settings/DeviceCard.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QIcon>
#include <QMessageBox>
#include <QProcess>
#include <QSettings>

#include <algorithm>
#include <cstdio>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace Qt::StringLiterals;
using namespace atrium;

namespace {

int fail(const Error &error)
{
    std::fprintf(stderr, "%s %s\n", qPrintable(error.message), qPrintable(error.hint));
    return 2;
}

constexpr int restart = 75; // an exit code that nothing else has

// Everything larger, text first of all; Qt reads it when the application is made.
void applyTextScale(const QString &dataDir)
{
    const int percent = DeviceCard::textScale(QSettings(dataDir + u"/settings.ini"_s, QSettings::IniFormat));
    if (percent != 100 && !qEnvironmentVariableIsSet("QT_SCALE_FACTOR"))
        qputenv("QT_SCALE_FACTOR", QByteArray::number(percent / 100.0));
}

// --help and --version must work where no window can be opened.
bool asksOnly(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        const QByteArrayView text(argument);
        return text == "--help" || text == "-h" || text == "--help-all" || text == "--version" || text == "-v";
    });
}

Result<QString> readPassword(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(u"option"_s, u"Cannot read %1: %2."_s.arg(path, file.errorString()));
    return QString::fromUtf8(file.readLine()).trimmed();
}

// A person who starts the program from a menu sees no terminal.
int noPlace(const Options &options)
{
    Language language;
    language.set(options.language.value_or(QString()));
    const Error error { u"unwritable"_s,
        QCoreApplication::translate("atrium::Start", "Atrium cannot write in the folder %1.")
            .arg(QDir::toNativeSeparators(options.dataDir)),
        QCoreApplication::translate("atrium::Start",
            "Nothing of yours was changed. Make that folder writable, or start Atrium with --data and another "
            "folder.") };
    const int code = fail(error);
    QMessageBox box(QMessageBox::Critical, QCoreApplication::applicationName(), error.message);
    box.setInformativeText(error.hint);
    box.exec();
    return code;
}

// Pictures that are decoded in some thread, to be made small, would otherwise leave holes of their size in the heap of
// that thread; and there are more threads than ever compute at once.
void keepHeapSmall()
{
#ifdef __GLIBC__
    mallopt(M_MMAP_THRESHOLD, 128 * 1024); // said, it stays where it is
    mallopt(M_TRIM_THRESHOLD, 128 * 1024);
    mallopt(M_ARENA_MAX, 2);
#endif
}

// A run of the program, to the end.
int run(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"Atrium"_s);
    QCoreApplication::setOrganizationName(u"Atrium"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(atrium::version));
    QCommandLineParser parser;
    describeOptions(parser);
    if (asksOnly(argc, argv)) {
        QCoreApplication application(argc, argv);
        parser.process(application);
    }
    QStringList words;
    for (int i = 0; i < argc; ++i)
        words += QString::fromLocal8Bit(argv[i]);
    if (parser.parse(words))
        if (const Result<Options> early = readOptions(parser))
            applyTextScale(early->dataDir);
    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(u"atrium"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/program/atrium.svg"_s));
    parser.process(application);
    const Result<Options> options = readOptions(parser);
    if (!options)
        return fail(options.error());
    if (options->rightToLeft)
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    if (!QDir().mkpath(options->dataDir) || !QFileInfo(options->dataDir).isWritable())
        return noPlace(*options);
    QString password;
    if (!options->passwordFile.isEmpty()) {
        const Result<QString> read = readPassword(options->passwordFile);
        if (!read)
            return fail(read.error());
        password = *read;
    }
    SingleInstance instance(options->dataDir);
    if (!instance.claim(options->link))
        return 0;

    // Not where it was started, perhaps in a home directory: where a link among the system's certificates
    // leads nowhere, Qt looks for that certificate in all that is below the current folder.
    QDir::setCurrent(options->dataDir);

    const QuitSignals quitSignals;
    Theme theme;
    Application atrium(*options, theme);
    QObject::connect(&instance, &SingleInstance::called, &atrium, [&atrium](const QString &link) {
        atrium.raise();
        if (!link.isEmpty())
            atrium.openLink(link);
    });
    QObject::connect(&atrium, &Application::restartWanted, &application, [] { QCoreApplication::exit(restart); });
    if (!options->link.isEmpty())
        atrium.openLink(options->link);
    std::unique_ptr<Notices> notices;
    if (options->screenshots.isEmpty()) // pictures call nobody
        notices = std::make_unique<Notices>(atrium, options->dataDir);
    const auto signIn = [&] { atrium.signInAs(options->server, options->signInAs, password); };
    std::unique_ptr<Screenshots> screenshots;
    std::unique_ptr<Report> report;
    if (!options->screenshots.isEmpty()) {
        screenshots = std::make_unique<Screenshots>(atrium, *options, signIn);
        QObject::connect(
            screenshots.get(), &Screenshots::finished, &application, &QCoreApplication::exit, Qt::QueuedConnection);
    } else if (!options->signInAs.isEmpty()) {
        QObject::connect(&atrium, &Application::signInShown, &atrium, signIn, Qt::SingleShotConnection);
    }
    if (options->report)
        report = std::make_unique<Report>(atrium, options->scroll, options->frames);
    atrium.start();
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    keepHeapSmall();
    const QString startedIn = QDir::currentPath(); // the arguments' paths may be relative to it
    const int code = run(argc, argv);
    if (code != restart)
        return code;
    // Now that nothing of it is left, the next can take its place.
    qunsetenv("QT_SCALE_FACTOR");
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    return QProcess::startDetached(QString::fromLocal8Bit(argv[0]), arguments, startedIn) ? 0 : 1;
}
