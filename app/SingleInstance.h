#pragma once

#include <QLocalServer>
#include <QObject>

class QLocalSocket;

namespace atrium {

// One program for one data directory: a second start asks the first to come to the front, and hands
// it the link that it was started with.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    explicit SingleInstance(const QString &dataDir, QObject *parent = nullptr);
    // True: this is the first. False: another one is running, and has been asked to show itself and
    // to open `link` (may be empty).
    bool claim(const QString &link = {});

Q_SIGNALS:
    void called(const QString &link); // by another start; may be empty

private:
    void answer(QLocalSocket &socket);

    QString m_name;
    QLocalServer m_server;
};

} // namespace atrium
