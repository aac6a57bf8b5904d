#pragma once

#include "sync/outbox/Command.h"
#include "sync/types/Types.h"

#include <QByteArray>
#include <QJsonObject>

// What is signed and how (docs/protocol.md, "Signatures"): Ed25519 over the RFC 8785 form of a small
// object. Keys and signatures are base64. Any thread.
namespace atrium::signing {

// The bytes that a signature is made of. `mandate` and `post` as on the wire; what a post leaves out
// has its default. Of a file that still waits to be uploaded `hash` is the blob id that it will have.
QByteArray mandateForm(const Id &workspaceId, const QJsonObject &mandate);
QByteArray postForm(const Id &accountId, const QJsonObject &post, const QString &mandateSignature);

bool verify(const QByteArray &message, const QString &signature, const QString &publicKey);
QString sign(const QByteArray &message, const QByteArray &seed); // seed: 32 bytes

// Makes what a command creates or says anew official. `before`: the post that an edit changes.
void seal(
    Command &command, const Mandate &mandate, const QByteArray &seed, const QDateTime &now, const Post &before = {});

// A new key: its seed, which is the secret. The caller keeps it no longer than needed.
QByteArray newSeed();
void wipe(QByteArray &seed); // and empties it
QString publicKeyOf(const QByteArray &seed);
// The seed under a passphrase (argon2id, then XSalsa20-Poly1305): takes about 0.2 s.
QString wrap(const QByteArray &seed, const QString &passphrase);
std::optional<QByteArray> unwrap(const QString &wrapped, const QString &passphrase); // nothing: wrong passphrase
// The secret in the file that `atriumd init` made; nothing: it is no such file.
std::optional<QByteArray> seedFromKeyFile(const QByteArray &contents);

// A key as words that can be read out and compared: 96 bits of its SHA-256 as proquints
// (D. Wilkerson, arXiv:0901.4016), "lusab-babad-gutih-…".
QString words(const QString &publicKey);

} // namespace atrium::signing
