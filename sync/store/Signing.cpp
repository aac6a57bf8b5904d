#include "sync/store/Signing.h"

#include "sync/types/Json.h"

#include <QCryptographicHash>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace atrium::signing {

namespace {

constexpr unsigned long long wrapOperations = 3;
constexpr size_t wrapMemory = 64 * 1024 * 1024;
constexpr auto wrapVersion = "1."_L1;
constexpr qsizetype fingerprintBytes = 12;

const unsigned char *data(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}
unsigned char *data(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

QString base64(const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); }

// Empty when it is not that, or of another length.
QByteArray decoded(const QString &text, qsizetype length)
{
    const auto bytes = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return bytes && bytes.decoded.size() == length ? bytes.decoded : QByteArray();
}

QJsonValue textOf(const QJsonObject &object, QLatin1StringView name) { return object.value(name).toString(); }
QJsonValue idOf(const QJsonObject &object, QLatin1StringView name)
{
    return json::idOrNull(object.value(name).toString());
}

// RFC 8785: Qt sorts keys by UTF-16 code units and escapes as little as it may; no number is signed.
QByteArray canonical(const QJsonObject &object) { return json::compact(object); }

// libsodium wants to be asked once before its random numbers are used; again costs nothing.
void prepare()
{
    static const int prepared = sodium_init();
    if (prepared < 0)
        qFatal("The system gives no random numbers, so nothing can be kept safe.");
}

QByteArray keyFrom(const QString &passphrase, const QByteArray &salt)
{
    QByteArray key(crypto_secretbox_KEYBYTES, Qt::Uninitialized);
    const QByteArray text = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    if (crypto_pwhash(data(key), static_cast<unsigned long long>(key.size()), text.constData(),
            static_cast<unsigned long long>(text.size()), data(salt), wrapOperations, wrapMemory,
            crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return {};
    return key;
}

} // namespace

QByteArray mandateForm(const Id &workspaceId, const QJsonObject &mandate)
{
    return canonical({ { u"type"_s, u"Mandate"_s }, { u"workspaceId"_s, workspaceId },
        { u"memberId"_s, textOf(mandate, "memberId"_L1) }, { u"publicKey"_s, textOf(mandate, "publicKey"_L1) },
        { u"subject"_s, textOf(mandate, "subject"_L1) }, { u"authority"_s, textOf(mandate, "authority"_L1) },
        { u"givenById"_s, idOf(mandate, "givenById"_L1) }, { u"from"_s, textOf(mandate, "from"_L1) },
        { u"until"_s, idOf(mandate, "until"_L1) } });
}

QByteArray postForm(const Id &accountId, const QJsonObject &post, const QString &mandateSignature)
{
    QJsonArray files;
    const QJsonArray attachments = post.value("attachments"_L1).toArray();
    for (const QJsonValue value : attachments) {
        const QJsonObject file = value.toObject();
        const QJsonValue blobId = textOf(file, file.contains("blobId"_L1) ? "blobId"_L1 : "hash"_L1);
        files.append(QJsonObject {
            { u"blobId"_s, blobId }, { u"name"_s, textOf(file, "name"_L1) }, { u"type"_s, textOf(file, "type"_L1) } });
    }
    return canonical({ { u"type"_s, u"Post"_s }, { u"accountId"_s, accountId },
        { u"parentId"_s, idOf(post, "parentId"_L1) }, { u"kind"_s, post.value("kind"_L1).toString(u"update"_s) },
        { u"title"_s, textOf(post, "title"_L1) }, { u"body"_s, textOf(post, "body"_L1) }, { u"attachments"_s, files },
        { u"mustRead"_s, post.value("mustRead"_L1).isObject() ? post.value("mustRead"_L1) : QJsonValue() },
        { u"supersedesId"_s, idOf(post, "supersedesId"_L1) }, { u"mandate"_s, mandateSignature },
        { u"signedAt"_s, post.value("seal"_L1)["signedAt"_L1].toString() } });
}

void seal(Command &command, const Mandate &mandate, const QByteArray &seed, const QDateTime &now, const Post &before)
{
    // A blob's id is its SHA-256, so that it is known before the upload.
    QJsonArray attachments = command.properties.value("attachments"_L1).toArray();
    for (QJsonValueRef value : attachments) {
        QJsonObject attachment = value.toObject();
        for (const Command::File &file : std::as_const(command.files))
            if (file.localId == attachment.value("localId"_L1).toString())
                attachment.insert("hash"_L1,
                    u'b'
                        + QString::fromLatin1(
                            QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex()));
        value = attachment;
    }
    if (!attachments.isEmpty())
        command.properties.insert("attachments"_L1, attachments);

    QJsonObject post = command.properties;
    if (command.operation == Command::Operation::Update) {
        QJsonArray kept;
        for (const Attachment &file : before.attachments)
            kept.append(
                QJsonObject { { u"blobId"_s, file.blobId }, { u"name"_s, file.name }, { u"type"_s, file.type } });
        post = { { u"parentId"_s, before.parentId }, { u"kind"_s, before.kind }, { u"title"_s, before.title },
            { u"body"_s, before.body }, { u"attachments"_s, kept }, { u"supersedesId"_s, before.supersedesId },
            { u"mustRead"_s, before.mustRead ? QJsonValue(before.mustRead->toJson()) : QJsonValue() } };
        for (auto it = command.properties.constBegin(); it != command.properties.constEnd(); ++it)
            post.insert(it.key(), it.value());
    }
    QJsonObject seal { { u"mandateId"_s, mandate.id }, { u"signedAt"_s, json::utcDate(now) } };
    post.insert("seal"_L1, seal);
    seal.insert("signature"_L1, sign(postForm(command.accountId, post, mandate.signature), seed));
    command.properties.insert("seal"_L1, seal);
}

bool verify(const QByteArray &message, const QString &signature, const QString &publicKey)
{
    const QByteArray bytes = decoded(signature, crypto_sign_BYTES);
    const QByteArray key = decoded(publicKey, crypto_sign_PUBLICKEYBYTES);
    return !bytes.isEmpty() && !key.isEmpty()
        && crypto_sign_verify_detached(
               data(bytes), data(message), static_cast<unsigned long long>(message.size()), data(key))
        == 0;
}

QString sign(const QByteArray &message, const QByteArray &seed)
{
    Q_ASSERT(seed.size() == crypto_sign_SEEDBYTES);
    QByteArray key(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized),
        secret(crypto_sign_SECRETKEYBYTES, Qt::Uninitialized);
    crypto_sign_seed_keypair(data(key), data(secret), data(seed));
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(
        data(signature), nullptr, data(message), static_cast<unsigned long long>(message.size()), data(secret));
    sodium_memzero(secret.data(), static_cast<size_t>(secret.size()));
    return base64(signature);
}

QByteArray newSeed()
{
    prepare();
    QByteArray seed(crypto_sign_SEEDBYTES, Qt::Uninitialized);
    randombytes_buf(seed.data(), static_cast<size_t>(seed.size()));
    return seed;
}

void wipe(QByteArray &seed)
{
    if (!seed.isEmpty())
        sodium_memzero(seed.data(), static_cast<size_t>(seed.size()));
    seed.clear();
}

QString publicKeyOf(const QByteArray &seed)
{
    Q_ASSERT(seed.size() == crypto_sign_SEEDBYTES);
    QByteArray key(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized),
        secret(crypto_sign_SECRETKEYBYTES, Qt::Uninitialized);
    crypto_sign_seed_keypair(data(key), data(secret), data(seed));
    sodium_memzero(secret.data(), static_cast<size_t>(secret.size()));
    return base64(key);
}

QString wrap(const QByteArray &seed, const QString &passphrase)
{
    prepare();
    QByteArray salt(crypto_pwhash_SALTBYTES, Qt::Uninitialized), nonce(crypto_secretbox_NONCEBYTES, Qt::Uninitialized);
    randombytes_buf(salt.data(), static_cast<size_t>(salt.size()));
    randombytes_buf(nonce.data(), static_cast<size_t>(nonce.size()));
    const QByteArray key = keyFrom(passphrase, salt);
    if (key.isEmpty()) // no memory for it
        return {};
    QByteArray box(crypto_secretbox_MACBYTES + seed.size(), Qt::Uninitialized);
    crypto_secretbox_easy(data(box), data(seed), static_cast<unsigned long long>(seed.size()), data(nonce), data(key));
    return wrapVersion + base64(salt + nonce + box);
}

std::optional<QByteArray> unwrap(const QString &wrapped, const QString &passphrase)
{
    constexpr qsizetype boxSize = crypto_secretbox_MACBYTES + crypto_sign_SEEDBYTES;
    const QByteArray all = wrapped.startsWith(wrapVersion)
        ? decoded(wrapped.mid(wrapVersion.size()), crypto_pwhash_SALTBYTES + crypto_secretbox_NONCEBYTES + boxSize)
        : QByteArray();
    if (all.isEmpty())
        return std::nullopt;
    const QByteArray key = keyFrom(passphrase, all.first(crypto_pwhash_SALTBYTES));
    const QByteArray nonce = all.mid(crypto_pwhash_SALTBYTES, crypto_secretbox_NONCEBYTES), box = all.last(boxSize);
    QByteArray seed(crypto_sign_SEEDBYTES, Qt::Uninitialized);
    if (key.isEmpty() || crypto_secretbox_open_easy(data(seed), data(box), boxSize, data(nonce), data(key)) != 0)
        return std::nullopt;
    return seed;
}

std::optional<QByteArray> seedFromKeyFile(const QByteArray &contents)
{
    const QByteArray seed = decoded(QString::fromLatin1(contents.trimmed()), crypto_sign_SEEDBYTES);
    return seed.isEmpty() ? std::nullopt : std::optional(seed);
}

QString words(const QString &publicKey)
{
    static constexpr auto consonants = "bdfghjklmnprstvz"_L1;
    static constexpr auto vowels = "aiou"_L1;
    const QByteArray hash
        = QCryptographicHash::hash(QByteArray::fromBase64(publicKey.toLatin1()), QCryptographicHash::Sha256);
    QStringList words;
    for (qsizetype i = 0; i < fingerprintBytes; i += 2) {
        const unsigned bits = static_cast<unsigned char>(hash[i]) << 8U | static_cast<unsigned char>(hash[i + 1]);
        QString word;
        for (const QLatin1Char letter : { consonants[bits >> 12U & 15U], vowels[bits >> 10U & 3U],
                 consonants[bits >> 6U & 15U], vowels[bits >> 4U & 3U], consonants[bits & 15U] })
            word += letter;
        words += word;
    }
    return words.join(u'-');
}

} // namespace atrium::signing
