#include "app/SystemAutostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

struct AutostartTexts {
    Q_DECLARE_TR_FUNCTIONS(atrium::Autostart)
};

Result<> unwritable(const QString &path)
{
    return failure(u"unwritable"_s,
        AutostartTexts::tr("Atrium cannot write to %1.").arg(QDir::toNativeSeparators(path)),
        AutostartTexts::tr("Your company may have switched this off."));
}

// Desktop Entry Specification, "The Exec key": quoted, and then escaped again as any string is.
QString execLine(const QStringList &command)
{
    QStringList quoted;
    for (QString word : command) {
        for (const QChar c : { u'\\', u'"', u'`', u'$' })
            word.replace(c, u"\\"_s + c);
        word.replace(u'%', "%%"_L1);
        quoted += (u'"' + word + u'"').replace(u'\\', "\\\\"_L1);
    }
    return quoted.join(u' ');
}

QString windowsLine(const QStringList &command)
{
    QStringList quoted;
    for (const QString &word : command)
        quoted += u'"' + word + u'"'; // no path on Windows has a quotation mark in it
    return quoted.join(u' ');
}

} // namespace

FileAutostart::FileAutostart(const QString &path, const QByteArray &content)
    : m_path(path)
    , m_content(content)
{
}

bool FileAutostart::isOn() const { return QFile::exists(m_path); }

Result<> FileAutostart::set(bool on)
{
    if (!on) {
        if (QFile::exists(m_path) && !QFile::remove(m_path))
            return unwritable(m_path);
        return {};
    }
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(m_content) != m_content.size() || !file.commit())
        return unwritable(m_path);
    return {};
}

FileAutostart FileAutostart::xdg(const QString &folder, const QStringList &command)
{
    const QString content
        = u"[Desktop Entry]\nType=Application\nName=Atrium\nIcon=atrium\nExec=%1\nTerminal=false\nX-GNOME-Autostart-enabled=true\n"_s;
    return { folder + u"/atrium.desktop"_s, content.arg(execLine(command)).toUtf8() };
}

FileAutostart FileAutostart::launchAgent(const QString &folder, const QStringList &command)
{
    QString words;
    for (const QString &word : command)
        words += u"        <string>%1</string>\n"_s.arg(word.toHtmlEscaped());
    const QString content
        = u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
          "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n"
          "<plist version=\"1.0\">\n<dict>\n    <key>Label</key>\n    <string>atrium</string>\n"
          "    <key>ProgramArguments</key>\n    <array>\n%1    </array>\n"
          "    <key>RunAtLoad</key>\n    <true/>\n</dict>\n</plist>\n"_s;
    return { folder + u"/atrium.plist"_s, content.arg(words).toUtf8() };
}

RunKeyAutostart::RunKeyAutostart(const QString &key, QSettings::Format format, const QStringList &command)
    : m_key(key)
    , m_format(format)
    , m_command(windowsLine(command))
{
}

bool RunKeyAutostart::isOn() const { return QSettings(m_key, m_format).contains("Atrium"); }

Result<> RunKeyAutostart::set(bool on)
{
    QSettings settings(m_key, m_format);
    if (on)
        settings.setValue("Atrium", m_command);
    else
        settings.remove("Atrium");
    settings.sync();
    return settings.status() == QSettings::NoError ? Result<>() : unwritable(m_key);
}

std::unique_ptr<Autostart> systemAutostart(const QString &dataDir)
{
    // An AppImage is mounted somewhere else at each start.
    const QString image = qEnvironmentVariable("APPIMAGE");
    QStringList command { image.isEmpty() ? QCoreApplication::applicationFilePath() : image };
    if (dataDir != QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation))
        command << u"--data"_s << dataDir;
#if defined(Q_OS_WIN)
    for (QString &word : command)
        word = QDir::toNativeSeparators(word);
    return std::make_unique<RunKeyAutostart>(
        u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run"_s, QSettings::NativeFormat, command);
#elif defined(Q_OS_MACOS)
    return std::make_unique<FileAutostart>(
        FileAutostart::launchAgent(QDir::homePath() + u"/Library/LaunchAgents"_s, command));
#else
    return std::make_unique<FileAutostart>(FileAutostart::xdg(
        QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/autostart"_s, command));
#endif
}

} // namespace atrium
