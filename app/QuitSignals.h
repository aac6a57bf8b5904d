#pragma once

#include <QObject>

namespace atrium {

// SIGTERM (logging out, shutting down), SIGINT and SIGHUP end the program as its menu does: the
// cache is closed, and the next start has nothing to recover. The second of a kind ends it at once.
// Does nothing where the system has no signals; there Qt is told in another way. One at a time.
class QuitSignals : public QObject {
    Q_OBJECT
public:
    explicit QuitSignals(QObject *parent = nullptr);
    ~QuitSignals() override;
};

} // namespace atrium
