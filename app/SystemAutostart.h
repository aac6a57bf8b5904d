#pragma once

#include "ui/settings/Autostart.h"

#include <QSettings>
#include <QStringList>

#include <memory>

namespace atrium {

// A file in a folder that the session reads at its start.
class FileAutostart : public Autostart {
public:
    FileAutostart(const QString &path, const QByteArray &content);
    bool isOn() const override;
    Result<> set(bool on) override;

    // The folder is the session's, the command is the program and its arguments.
    static FileAutostart xdg(
        const QString &folder, const QStringList &command); // Linux: Desktop Application Autostart Specification
    static FileAutostart launchAgent(const QString &folder, const QStringList &command); // macOS: launchd.plist(5)

private:
    QString m_path;
    QByteArray m_content;
};

// Windows: a value under …\CurrentVersion\Run.
class RunKeyAutostart : public Autostart {
public:
    RunKeyAutostart(const QString &key, QSettings::Format format, const QStringList &command);
    bool isOn() const override;
    Result<> set(bool on) override;

private:
    QString m_key;
    QSettings::Format m_format;
    QString m_command;
};

// That of this system, starting this program with `dataDir` if that is not the usual one.
std::unique_ptr<Autostart> systemAutostart(const QString &dataDir);

} // namespace atrium
