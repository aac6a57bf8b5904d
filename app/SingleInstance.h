#pragma once

#include <QLocalServer>
#include <QObject>

namespace atrium {

// One program for one data directory: a second start asks the first to come to the front.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    explicit SingleInstance(const QString &dataDir, QObject *parent = nullptr);
    // True: this is the first. False: another one is running, and has been asked to show itself.
    bool claim();

Q_SIGNALS:
    void raised();

private:
    QString m_name;
    QLocalServer m_server;
};

} // namespace atrium
