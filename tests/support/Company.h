#pragma once

#include "ServerProcess.h"
#include "Wire.h"

#include <QTemporaryDir>

namespace atrium::test {

// A workspace of three people and one open group, served by the real atriumd. All have the same
// password.
class Company {
public:
    static constexpr auto password = "correct horse battery";
    static constexpr auto anna = "anna@company.example"; // admin, owner of the group
    static constexpr auto ben = "ben@company.example";
    static constexpr auto cleo = "cleo@company.example"; // in no group

    // Makes the workspace, starts the server and makes the group with Anna and Ben in it. Check ok().
    Company();

    bool ok() const { return m_problem.isEmpty(); }
    QString problem() const { return m_problem; }
    ServerProcess &server() { return m_server; }
    QUrl url() const { return m_server.url(); }
    QString dataDirectory() const { return m_directory.filePath(QStringLiteral("server")); }
    QString workspace() const { return m_workspace; }
    QString group() const { return m_group; }
    Wire &wire() { return *m_wire; } // as Anna; of the server's first start
    // Restarts on the same port, so that clients find it again.
    bool restart();
    // Somebody new, with everybody's password, who has not been through the introduction. The server
    // starts again.
    bool hire(const QString &name, const QString &email);
    // Many at once, who are called p001, p002, … and sign in with a token only. The server starts again.
    struct Seat {
        QString email, memberId, deviceId;
        QByteArray token;
    };
    QList<Seat> hireCrowd(const QString &crowd, int count); // `crowd`: the program, tests/support/Crowd.cpp
    // For whoever has a signing key, from the company itself. The server starts again.
    bool giveMandate(const QString &email, const QString &subject);
    // A token for a member, by HTTP alone. Empty when refused; `deviceId` may be null.
    QByteArray token(const QString &email, QString *deviceId = nullptr, QString *memberId = nullptr);
    // The bodies that the server holds in the group, sorted.
    QStringList posts();
    // A letter by Ben of the last day of last year, in a group "Archive" that Anna and Ben are in.
    // The server starts again. Its body is `lastYear`.
    static constexpr auto lastYear = "The gasket of pump 4 is a K70.";
    bool importLastYear();

private:
    bool introduce(const char *email);

    QTemporaryDir m_directory;
    ServerProcess m_server;
    std::unique_ptr<Wire> m_wire;
    QString m_workspace;
    QString m_group;
    QString m_problem;
};

} // namespace atrium::test
