#include "support/CacheFixture.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;
using Cache = test::CacheFixture;

// The golden wire documents that the server's tests produce: everything that /get answers is
// understood, stored, and read back as it was.
class TypesFixtures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void objects_data();
    void objects();
};

void TypesFixtures::objects_data()
{
    QTest::addColumn<Type>("type");
    QTest::addColumn<QJsonObject>("object");
    const QDir directory(QStringLiteral(FIXTURES "/jmap"));
    const QStringList names = directory.entryList({ u"*-get*.json"_s }, QDir::Files);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names) {
        QFile file(directory.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray responses
            = QJsonDocument::fromJson(file.readAll()).object()["response"_L1]["methodResponses"_L1].toArray();
        for (const QJsonValue response : responses) {
            const QString method = response[0].toString();
            const auto type = typeFromName(method.section(u'/', 0, 0));
            if (!type || !method.endsWith("/get"_L1))
                continue;
            const QJsonArray list = response[1]["list"_L1].toArray();
            for (qsizetype i = 0; i < list.size(); ++i)
                QTest::newRow(qPrintable(name + u' ' + QString::number(i))) << *type << list[i].toObject();
        }
    }
}

void TypesFixtures::objects()
{
    QFETCH(Type, type);
    QFETCH(QJsonObject, object);
    const Id id = object.value("id"_L1).toString();
    QVERIFY(!id.isEmpty());
    Cache cache(Cache::Content::Session);
    QVERIFY2(cache.isOpen(), qPrintable(cache.problem()));
    const Reader &reader = cache.reader();
    switch (type) {
    case Type::Member:
        QVERIFY(cache.apply(Cache::workspace, type, { object }));
        QCOMPARE(reader.member(id), Member::fromJson(object));
        break;
    case Type::Group:
        QVERIFY(cache.apply(Cache::workspace, type, { object }));
        QCOMPARE(reader.group(id), Group::fromJson(object));
        break;
    case Type::Membership:
        QVERIFY(cache.apply(Cache::pumps, type, { object }));
        QCOMPARE(reader.memberships(Cache::pumps), QList { Membership::fromJson(object) });
        break;
    case Type::Post:
        QVERIFY(cache.apply(Cache::pumps, type, { object }));
        QCOMPARE(reader.post(id).value_or(PostDetails()).post, Post::fromJson(Cache::pumps, object));
        break;
    case Type::Preference:
        QVERIFY(cache.apply(Cache::mette, type, { object }));
        QCOMPARE(reader.preferences(), Preferences::fromJson(object));
        break;
    case Type::Device:
        QVERIFY(cache.apply(Cache::mette, type, { object }));
        QCOMPARE(reader.devices(), QList { Device::fromJson(object) });
        break;
    case Type::Response: {
        const Response response = Response::fromJson(object);
        QVERIFY(!response.postId.isEmpty() && !response.kind.isEmpty() && !response.value.isEmpty());
        auto mine = object;
        mine.insert("memberId"_L1, Cache::mette);
        QVERIFY(cache.apply(Cache::pumps, type, { mine }));
        QCOMPARE(reader.myResponse(response.postId, response.kind, response.value), id);
        break;
    }
    case Type::Mandate:
        QVERIFY(cache.apply(Cache::workspace, type, { object }));
        QVERIFY(reader.mandates().contains(Mandate::fromJson(object)));
        break;
    case Type::Charter:
        QVERIFY(cache.apply(Cache::workspace, type, { object }));
        QVERIFY(reader.charters().contains(Charter::fromJson(object)));
        break;
    case Type::Route:
        QVERIFY(cache.apply(Cache::workspace, type, { object }));
        QVERIFY(reader.routes().contains(Route::fromJson(object)));
        break;
    case Type::Enrolment:
        QVERIFY(cache.apply(Cache::mette, type, { object }));
        QCOMPARE(reader.enrolment(), Enrolment::fromJson(object));
        break;
    case Type::Acknowledgement: {
        const Acknowledgement acknowledgement = Acknowledgement::fromJson(object);
        QVERIFY(!acknowledgement.postId.isEmpty() && acknowledgement.signedAt.isValid());
        break;
    }
    case Type::SigningKey:
        QVERIFY(cache.apply(Cache::mette, type, { object }));
        QCOMPARE(reader.signingKey(), SigningKey::fromJson(object));
        break;
    case Type::ReadMark:
        QVERIFY(object.value("upTo"_L1).isString() && object.value("seen"_L1).isObject());
        QVERIFY(cache.apply(Cache::mette, type, { object }));
        break;
    case Type::Bookmark: {
        const Bookmark bookmark = Bookmark::fromJson(object);
        QVERIFY(!bookmark.groupId.isEmpty() && bookmark.createdAt.isValid());
        QVERIFY(cache.apply(Cache::mette, type, { object }));
        QVERIFY(cache.apply(
            Cache::pumps, Type::Post, { Cache::postJson(bookmark.postId, Cache::lena, {}, u"x"_s, cache.now()) }));
        QCOMPARE(reader.post(bookmark.postId)->bookmarkId, id);
        break;
    }
    case Type::Notification: {
        const Notification notification = Notification::fromJson(object);
        QVERIFY(!notification.kind.isEmpty() && !notification.groupId.isEmpty() && notification.lastAt.isValid());
        QVERIFY(cache.apply(Cache::mette, type, { object }));
        QCOMPARE(reader.notification(id)->notification, notification);
        QCOMPARE(reader.unreadNotifications(), notification.isUnread() ? 1 : 0);
        break;
    }
    case Type::ScheduledPost: {
        const ScheduledPost scheduled = ScheduledPost::fromJson(object);
        QVERIFY(scheduled.sendAt.isValid() && !scheduled.post.accountId.isEmpty() && !scheduled.post.body.isEmpty());
        QVERIFY(cache.apply(Cache::mette, type, { object }));
        QCOMPARE(reader.scheduled(), QList { scheduled });
        break;
    }
    case Type::JoinRequest:
        QVERIFY(cache.apply(Cache::pumps, type, { object }));
        QCOMPARE(reader.joinRequests(Cache::pumps), QList { JoinRequest::fromJson(object) });
        break;
    case Type::Report:
        QVERIFY(object.value("postId"_L1).isString() && object.value("reason"_L1).isString());
        QVERIFY(cache.apply(Cache::mette, type, { object }));
        break;
    }
}

QTEST_GUILESS_MAIN(TypesFixtures)
#include "types_fixtures.moc"
