// What is official in the cache: the chain of signatures, checked without a network.
#include "support/CacheFixture.h"

#include "sync/store/Signing.h"
#include "sync/types/Json.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium;
using Cache = atrium::test::CacheFixture;

namespace {

QJsonObject golden()
{
    QFile file(QStringLiteral(FIXTURES "/seal/seal.json"));
    return file.open(QFile::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QJsonObject with(QJsonObject object, const QString &name, const QJsonValue &value)
{
    object.insert(name, value);
    return object;
}

} // namespace

class StoreOfficial : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goldenDocument();
    void anythingElseIsNotOfficial_data();
    void anythingElseIsNotOfficial();
    void whatCouldBeUndoneIsNot();
    void mandatesMayComeLater();
    void anotherKeyIsNotBelieved();
    void whatIsWrittenHere();
    void theLinkForwardIsChecked();
    void keysAreWrapped();
    void aCheckIsQuick();
};

// The same document as the server's tests read; it was signed by neither of the two.
void StoreOfficial::goldenDocument()
{
    const QJsonObject d = golden();
    const QJsonObject mandate = d.value("mandate"_L1).toObject(), post = d.value("post"_L1).toObject();
    const QString signature = mandate.value("signature"_L1).toString();
    QCOMPARE(QString::fromUtf8(signing::mandateForm(d.value("workspaceId"_L1).toString(), mandate)),
        d.value("mandateForm"_L1).toString());
    QCOMPARE(QString::fromUtf8(signing::postForm(d.value("accountId"_L1).toString(), post, signature)),
        d.value("postForm"_L1).toString());
    const auto seed
        = [&](QLatin1StringView name) { return QByteArray::fromBase64(d.value(name).toString().toLatin1()); };
    QCOMPARE(signing::publicKeyOf(seed("organisationSeed"_L1)), d.value("organisationKey"_L1).toString());
    QCOMPARE(signing::sign(d.value("mandateForm"_L1).toString().toUtf8(), seed("organisationSeed"_L1)), signature);
    QCOMPARE(signing::sign(d.value("postForm"_L1).toString().toUtf8(), seed("memberSeed"_L1)),
        post.value("seal"_L1)["signature"_L1].toString());
    QCOMPARE(
        proof::check(d.value("accountId"_L1).toString(), post, mandate,
            proof::isSigned(mandate, d.value("workspaceId"_L1).toString(), d.value("organisationKey"_L1).toString())),
        Proof::Official);
}

void StoreOfficial::anythingElseIsNotOfficial_data()
{
    QTest::addColumn<QString>("object");
    QTest::addColumn<QString>("property");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<Proof>("proof");
    const auto row = [](const char *name, const QString &object, const QString &property, const QJsonValue &value,
                         Proof proof) { QTest::newRow(name) << object << property << value << proof; };
    const QString post = u"post"_s, mandate = u"mandate"_s;
    row("edited in the database", post, u"body"_s, u"Book flights."_s, Proof::Altered);
    row("another title", post, u"title"_s, u"Travel"_s, Proof::Altered);
    row("another file", post, u"attachments"_s, QJsonArray(), Proof::Altered);
    row("put below another post", post, u"parentId"_s, u"p9"_s, Proof::Altered);
    row("replaces another", post, u"supersedesId"_s, u"p9"_s, Proof::Altered);
    row("somebody with the same name", post, u"authorId"_s, u"mIngrid2"_s, Proof::OtherAuthor);
    row("removed", post, u"removed"_s, true, Proof::None);
    row("no seal", post, u"seal"_s, QJsonValue(), Proof::None);
    row("arrived before it was signed", post, u"createdAt"_s, u"2026-01-26T08:00:00Z"_s, Proof::NotYet);
    row("an answer counts for more", post, u"replyCount"_s, 7, Proof::Official);
    row("another subject", mandate, u"subject"_s, u"Everything"_s, Proof::Foreign);
    row("made longer", mandate, u"until"_s, u"2031-01-01T00:00:00Z"_s, Proof::Foreign);
    row("another member", mandate, u"memberId"_s, u"mJonas"_s, Proof::Foreign);
    row("another key", mandate, u"publicKey"_s, golden().value("organisationKey"_L1), Proof::Foreign);
    row("rubbish", mandate, u"signature"_s, u"rubbish"_s, Proof::Foreign);
    row("withdrawn before", mandate, u"withdrawnAt"_s, u"2026-01-20T00:00:00Z"_s, Proof::Withdrawn);
    row("withdrawn afterwards", mandate, u"withdrawnAt"_s, u"2026-02-01T00:00:00Z"_s, Proof::Official);
}

void StoreOfficial::anythingElseIsNotOfficial()
{
    QFETCH(const QString, object);
    QFETCH(const QString, property);
    QFETCH(const QJsonValue, value);
    const QJsonObject d = golden();
    QJsonObject post = d.value("post"_L1).toObject(), mandate = d.value("mandate"_L1).toObject();
    (object == "post"_L1 ? post : mandate).insert(property, value);
    const bool isSigned
        = proof::isSigned(mandate, d.value("workspaceId"_L1).toString(), d.value("organisationKey"_L1).toString());
    QTEST(proof::check(u"gNews"_s, post, mandate, isSigned), "proof");
    QVERIFY(proof::check(u"gOther"_s, post, mandate, isSigned) != Proof::Official); // moved to another group
}

// Signed anew by the organisation key, so that only the times are wrong.
void StoreOfficial::whatCouldBeUndoneIsNot()
{
    const QJsonObject d = golden();
    const QByteArray organisation = QByteArray(32, 'o'), member = QByteArray(32, 'l');
    const auto proofWith = [&](QJsonObject mandate, QJsonObject post) {
        mandate.insert("publicKey"_L1, signing::publicKeyOf(member));
        const QString signature = signing::sign(signing::mandateForm(u"w"_s, mandate), organisation);
        mandate.insert("signature"_L1, signature);
        QJsonObject seal = post.value("seal"_L1).toObject();
        seal.insert("signature"_L1, signing::sign(signing::postForm(u"g"_s, post, signature), member));
        post.insert("seal"_L1, seal);
        return proof::check(
            u"g"_s, post, mandate, proof::isSigned(mandate, u"w"_s, signing::publicKeyOf(organisation)));
    };
    const QJsonObject mandate = d.value("mandate"_L1).toObject(), post = d.value("post"_L1).toObject();
    QCOMPARE(proofWith(mandate, post), Proof::Official);
    QCOMPARE(proofWith(with(mandate, u"from"_s, u"2026-01-27T00:00:00Z"_s), post), Proof::NotYet);
    QCOMPARE(proofWith(with(mandate, u"until"_s, u"2026-01-25T00:00:00Z"_s), post), Proof::Ended);
    // A key that was lost, and a date before it was: it came too late all the same.
    const QJsonObject late = with(post, u"createdAt"_s, u"2026-03-01T00:00:00Z"_s);
    QCOMPARE(proofWith(with(mandate, u"withdrawnAt"_s, u"2026-02-01T00:00:00Z"_s), late), Proof::Withdrawn);
}

void StoreOfficial::mandatesMayComeLater()
{
    Cache cache;
    QVERIFY2(cache.isOpen(), qPrintable(cache.problem()));
    QCOMPARE(cache.reader().post(Cache::announcement)->proof, Proof::Official);
    QVERIFY(cache.apply(Cache::workspace, Type::Mandate, {}, { Cache::lenasMandate }));
    QCOMPARE(cache.reader().post(Cache::announcement)->proof, Proof::NoMandate);
    QCOMPARE(cache.reader().unreadOfficial(), 0);
    QVERIFY(cache.apply(Cache::workspace, Type::Mandate, { Cache::mandateJson() }));
    QCOMPARE(cache.reader().post(Cache::announcement)->proof, Proof::Official);
    QCOMPARE(cache.reader().unreadOfficial(), 1);
    const auto standing = cache.reader().standing(Cache::announcement);
    QCOMPARE(standing.mandate.subject, u"Sites and production"_s);
    QCOMPARE(cache.reader().standing(Cache::question).proof, Proof::None);
}

void StoreOfficial::anotherKeyIsNotBelieved()
{
    Cache cache;
    auto session = Cache::session();
    const QString known = session.organisationKey;
    session.organisationKey = signing::publicKeyOf(QByteArray(32, 'x'));
    QVERIFY(cache.store().setSession(session));
    QCOMPARE(cache.reader().organisationKey(), known);
    QCOMPARE(cache.reader().offeredOrganisationKey(), session.organisationKey);
    QJsonObject forged = Cache::mandateJson();
    forged.insert("id"_L1, u"aForged"_s);
    forged.insert("signature"_L1, signing::sign(signing::mandateForm(Cache::workspace, forged), QByteArray(32, 'x')));
    QVERIFY(cache.apply(Cache::workspace, Type::Mandate, { forged }));
    QJsonObject post = Cache::postJson(u"pForged"_s, Cache::lena, u"Send money"_s, {}, cache.now());
    Cache::seal(post, Cache::news, forged);
    QVERIFY(cache.apply(Cache::news, Type::Post, { post }));
    QCOMPARE(cache.reader().post(u"pForged"_s)->proof, Proof::Foreign);
    QVERIFY(!signing::words(known).isEmpty());
    QVERIFY(signing::words(known) != signing::words(session.organisationKey));
}

// From the composer to the cache: official at once, also before its file is uploaded and it is sent.
void StoreOfficial::whatIsWrittenHere()
{
    Cache cache;
    auto mandate = Cache::mandateJson();
    mandate.insert("id"_L1, u"aMine"_s);
    mandate.insert("memberId"_L1, Cache::mette);
    mandate.insert(
        "signature"_L1, signing::sign(signing::mandateForm(Cache::workspace, mandate), Cache::organisationSeed()));
    QVERIFY(cache.apply(Cache::workspace, Type::Mandate, { mandate }));
    commands::NewPost words { .groupId = Cache::news, .parentId = {}, .kind = u"announcement"_s, .title = u"Trains"_s };
    words.files = { { u"local1"_s, u"plan.txt"_s, u"text/plain"_s, "10:15" } };
    Command command = commands::createPost(words);
    signing::seal(command, Mandate::fromJson(mandate), Cache::lenaSeed(), cache.now());
    QVERIFY(cache.store().enqueue(command));
    QCOMPARE(cache.reader().post(command.objectId)->proof, Proof::Official);

    // On the wire the file has the blob id that was signed, and nothing else.
    const Id blob = u"b"_s + QString::fromLatin1(QCryptographicHash::hash("10:15", QCryptographicHash::Sha256).toHex());
    QVERIFY(cache.store().uploaded(u"local1"_s, blob));
    const auto sendable = cache.store().sendable(1);
    QCOMPARE(sendable.size(), 1);
    const QJsonObject wire = sendable.first().command.properties;
    const QJsonObject file = wire.value("attachments"_L1)[0].toObject();
    QCOMPARE(file.keys(), (QStringList { u"blobId"_s, u"name"_s, u"size"_s, u"type"_s }));
    QVERIFY(signing::verify(signing::postForm(Cache::news, wire, mandate.value("signature"_L1).toString()),
        wire.value("seal"_L1)["signature"_L1].toString(), signing::publicKeyOf(Cache::lenaSeed())));

    // An edit is signed anew, over what the post says then.
    QVERIFY(cache.store().markDone(sendable.first().sequence, { { u"id"_s, u"pSealed"_s } }));
    const Post post = cache.reader().post(u"pSealed"_s)->post;
    commands::NewPost edited = words;
    edited.files.clear();
    edited.title = u"Trains and buses"_s;
    Command edit = commands::editPost(post, edited, post.attachments);
    signing::seal(edit, Mandate::fromJson(mandate), Cache::lenaSeed(), cache.now(), post);
    QVERIFY(cache.store().enqueue(edit));
    QCOMPARE(cache.reader().post(u"pSealed"_s)->post.title, u"Trains and buses"_s);
    QCOMPARE(cache.reader().post(u"pSealed"_s)->proof, Proof::Official);
}

void StoreOfficial::theLinkForwardIsChecked()
{
    Cache cache;
    QJsonObject next = Cache::postJson(u"pNext"_s, Cache::lena, u"A third line"_s, {}, cache.now());
    Cache::seal(next, Cache::news, Cache::mandateJson());
    QJsonObject announcement = Cache::announcementJson();
    announcement.insert("supersededById"_L1, u"pNext"_s);
    QVERIFY(cache.apply(Cache::news, Type::Post, { announcement, next }));
    QVERIFY(!cache.reader().standing(Cache::announcement).supersededBy); // the newer one does not say so
    next.insert("supersedesId"_L1, Cache::announcement);
    Cache::seal(next, Cache::news, Cache::mandateJson());
    QVERIFY(cache.apply(Cache::news, Type::Post, { next }));
    QCOMPARE(cache.reader().standing(Cache::announcement).supersededBy->id, u"pNext"_s);
    QCOMPARE(cache.reader().standing(u"pNext"_s).supersedes->id, Cache::announcement);
}

void StoreOfficial::keysAreWrapped()
{
    const QByteArray seed = signing::newSeed();
    QCOMPARE(seed.size(), 32);
    const QString wrapped = signing::wrap(seed, u"four plain words here"_s);
    QVERIFY(wrapped.size() < 500); // docs/protocol.md
    QCOMPARE(signing::unwrap(wrapped, u"four plain words here"_s), seed);
    QVERIFY(!signing::unwrap(wrapped, u"four plain words"_s));
    QVERIFY(!signing::unwrap(u"1."_s, u"x"_s));
    QVERIFY(!signing::unwrap(u"rubbish"_s, u"x"_s));
    QVERIFY(wrapped != signing::wrap(seed, u"four plain words here"_s)); // its own salt
    QCOMPARE(signing::seedFromKeyFile(seed.toBase64() + '\n'), seed);
    QVERIFY(!signing::seedFromKeyFile("-----BEGIN"));
    // Proquints of RFC-like test values: 127.0.0.1 is lusab-babad; here of a hash, so only its shape.
    static const QRegularExpression shape(
        u"^([bdfghjklmnprstvz][aiou][bdfghjklmnprstvz][aiou][bdfghjklmnprstvz]-?){6}$"_s);
    QVERIFY(shape.match(signing::words(signing::publicKeyOf(seed))).hasMatch());
}

// The budget is a millisecond a post; a hundred of them, so that a busy machine does not decide.
void StoreOfficial::aCheckIsQuick()
{
    const QJsonObject d = golden();
    const QJsonObject post = d.value("post"_L1).toObject(), mandate = d.value("mandate"_L1).toObject();
    constexpr int times = 100;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < times; ++i) {
        const bool isSigned
            = proof::isSigned(mandate, d.value("workspaceId"_L1).toString(), d.value("organisationKey"_L1).toString());
        QCOMPARE(proof::check(u"gNews"_s, post, mandate, isSigned), Proof::Official);
    }
    qInfo("one chain takes %.3f ms", static_cast<double>(timer.nsecsElapsed()) / 1e6 / times);
    QVERIFY(timer.elapsed() < times * 5); // generous: sanitizers and two busy cores
}

QTEST_GUILESS_MAIN(StoreOfficial)
#include "store_official.moc"
