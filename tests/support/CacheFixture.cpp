#include "CacheFixture.h"

#include "sync/store/Signing.h"
#include "sync/types/Json.h"

using namespace Qt::StringLiterals;

namespace atrium::test {

namespace {

QDateTime noon() { return QDateTime(QDate(2026, 3, 2), QTime(12, 0), QTimeZone::UTC); }

QJsonObject with(QJsonObject object, std::initializer_list<std::pair<QString, QJsonValue>> properties)
{
    for (const auto &[name, value] : properties)
        object.insert(name, value);
    return object;
}

} // namespace

CacheFixture::CacheFixture(Content content)
    : m_now(noon())
{
    if (!open() || content == Content::Nothing)
        return;
    if (const auto set = m_store->setSession(session()); !set)
        m_problem = set.error().message;
    else if (content == Content::Workspace)
        fill();
}

CacheFixture::~CacheFixture() = default;

QString CacheFixture::path() const { return m_directory.filePath(u"cache.db"_s); }

bool CacheFixture::open()
{
    auto store = Store::open(path(), key(), [this] { return m_now; });
    if (!store) {
        m_problem = store.error().message;
        return false;
    }
    m_store = std::move(*store);
    auto reader = Reader::open(path(), key());
    if (!reader) {
        m_problem = reader.error().message;
        return false;
    }
    m_reader = std::move(*reader);
    return true;
}

bool CacheFixture::reopen()
{
    close();
    return open();
}

void CacheFixture::close()
{
    m_reader.reset();
    m_store.reset();
}

Store::SessionInfo CacheFixture::session()
{
    return { .memberId = mette,
        .workspaceId = workspace,
        .workspaceName = u"Halvorsen Pumps"_s,
        .organisationKey = signing::publicKeyOf(organisationSeed()),
        .accounts = { { mette, u"member"_s }, { workspace, u"workspace"_s }, { news, u"group"_s },
            { pumps, u"group"_s }, { coffee, u"group"_s }, { nordlys, u"group"_s } } };
}

QJsonObject CacheFixture::memberJson(const Id &id, const QString &name, const QString &role, const QString &title)
{
    return { { u"id"_s, id }, { u"name"_s, name },
        { u"email"_s, QString(id.mid(1).toLower() + u"@halvorsen.example"_s) }, { u"role"_s, role },
        { u"title"_s, title }, { u"department"_s, u"Operations"_s }, { u"place"_s, u"Odense"_s },
        { u"firm"_s, QJsonValue::Null }, { u"managerId"_s, QJsonValue::Null }, { u"skills"_s, QJsonArray() },
        { u"about"_s, QString() }, { u"avatarBlobId"_s, QJsonValue::Null }, { u"state"_s, u"active"_s },
        { u"createdAt"_s, json::utcDate(noon().addDays(-300)) } };
}

QJsonObject CacheFixture::groupJson(const Id &id, const QString &name, const QString &kind, const QString &purpose)
{
    return { { u"id"_s, id }, { u"token"_s, QString(u"token-"_s + id) }, { u"name"_s, name }, { u"kind"_s, kind },
        { u"join"_s, u"open"_s }, { u"purpose"_s, purpose }, { u"charter"_s, u"Be kind, be brief."_s },
        { u"goodExamples"_s, QJsonArray { u"A question that others will have too"_s } },
        { u"elsewhere"_s, QJsonArray { u"Holidays: ask the office"_s } }, { u"ownerId"_s, amina },
        { u"replyPromise"_s, u"Answers within one working day"_s },
        { u"reviewAt"_s, json::utcDate(noon().addMonths(6)) }, { u"firms"_s, QJsonArray() }, { u"memberCount"_s, 4 },
        { u"guestCount"_s, 0 }, { u"createdAt"_s, json::utcDate(noon().addDays(-200)) },
        { u"archivedAt"_s, QJsonValue::Null } };
}

QJsonObject CacheFixture::postJson(
    const Id &id, const Id &author, const QString &title, const QString &body, const QDateTime &createdAt)
{
    return { { u"id"_s, id }, { u"token"_s, QString(u"token-"_s + id) }, { u"threadId"_s, id },
        { u"parentId"_s, QJsonValue::Null }, { u"authorId"_s, author }, { u"kind"_s, u"update"_s },
        { u"voice"_s, u"personal"_s }, { u"title"_s, title }, { u"body"_s, body }, { u"attachments"_s, QJsonArray() },
        { u"mentions"_s, QJsonArray() }, { u"topics"_s, QJsonArray() }, { u"praised"_s, QJsonArray() },
        { u"poll"_s, QJsonValue::Null }, { u"createdAt"_s, json::utcDate(createdAt) },
        { u"editedAt"_s, QJsonValue::Null }, { u"removed"_s, false }, { u"replyCount"_s, 0 },
        { u"lastActivityAt"_s, json::utcDate(createdAt) }, { u"answerId"_s, QJsonValue::Null } };
}

QJsonObject CacheFixture::mandateJson()
{
    QJsonObject mandate { { u"id"_s, lenasMandate }, { u"memberId"_s, lena },
        { u"publicKey"_s, signing::publicKeyOf(lenaSeed()) }, { u"subject"_s, u"Sites and production"_s },
        { u"authority"_s, u"Board decision of 3 January"_s }, { u"givenById"_s, amina },
        { u"from"_s, json::utcDate(noon().addDays(-100)) }, { u"until"_s, QJsonValue::Null },
        { u"withdrawnAt"_s, QJsonValue::Null }, { u"createdAt"_s, json::utcDate(noon().addDays(-100)) } };
    mandate.insert("signature"_L1, signing::sign(signing::mandateForm(workspace, mandate), organisationSeed()));
    return mandate;
}

void CacheFixture::seal(QJsonObject &post, const Id &group, const QJsonObject &mandate)
{
    QJsonObject seal { { u"mandateId"_s, mandate.value("id"_L1) }, { u"signedAt"_s, post.value("createdAt"_L1) } };
    post.insert("seal"_L1, seal);
    seal.insert("signature"_L1,
        signing::sign(signing::postForm(group, post, mandate.value("signature"_L1).toString()), lenaSeed()));
    post.insert("seal"_L1, seal);
}

QJsonObject CacheFixture::announcementJson()
{
    QJsonObject post = with(
        postJson(announcement, lena, u"We are opening a second line in Odense"_s,
            u"From **1 June** we build the X series on two lines.\n\nNobody changes place without being asked.\n\n"
            "Questions are welcome below; I answer until Friday."_s,
            noon().addSecs(-3 * 3600)),
        { { u"kind"_s, u"announcement"_s }, { u"voice"_s, u"group"_s } });
    seal(post, news, mandateJson());
    return post;
}

MustRead CacheFixture::asksEverybody()
{
    return { .by = noon().addDays(4), .groups = {}, .departments = {}, .places = {}, .roles = {} };
}

QJsonObject CacheFixture::mustReadJson(const MustRead &asks)
{
    QJsonObject post = with(postJson(mustRead, lena, u"Travel between the sites"_s,
                                u"Book trains for anything under five hours."_s, noon().addSecs(-3600)),
        { { u"kind"_s, u"announcement"_s }, { u"mustRead"_s, asks.toJson() } });
    seal(post, news, mandateJson());
    return post;
}

QJsonObject CacheFixture::acknowledgementJson(const QJsonObject &post)
{
    return { { u"id"_s, QString(u"yMette-"_s + post.value("id"_L1).toString()) }, { u"token"_s, u"token-yMette"_s },
        { u"groupId"_s, news }, { u"postId"_s, post.value("id"_L1) },
        { u"signedAt"_s, post.value("seal"_L1)["signedAt"_L1] }, { u"createdAt"_s, json::utcDate(noon()) } };
}

Result<> CacheFixture::addMustRead() { return apply(news, Type::Post, { mustReadJson(asksEverybody()) }); }

QJsonObject CacheFixture::replyJson(
    const Id &id, const Id &author, const QJsonObject &parent, const QString &body, const QDateTime &createdAt)
{
    return with(postJson(id, author, {}, body, createdAt),
        { { u"parentId"_s, parent.value("id"_L1) }, { u"threadId"_s, parent.value("threadId"_L1) } });
}

QJsonObject CacheFixture::responseJson(
    const Id &id, const Id &member, const Id &post, const QString &kind, const QString &value)
{
    return { { u"id"_s, id }, { u"token"_s, QString(u"token-"_s + id) }, { u"postId"_s, post },
        { u"memberId"_s, member }, { u"kind"_s, kind }, { u"value"_s, value },
        { u"createdAt"_s, json::utcDate(noon()) } };
}

QJsonObject CacheFixture::charterJson(int version)
{
    const auto practice = [](const QString &author, const QString &title, const QString &body, const QString &standing,
                              const QString &why) {
        return QJsonObject { { u"author"_s, author }, { u"title"_s, title }, { u"group"_s, u"News"_s },
            { u"body"_s, body }, { u"standing"_s, standing }, { u"why"_s, why } };
    };
    const QJsonObject english { { u"purpose"_s, u"We answer each other in **one place**."_s },
        { u"vision"_s, u"Nobody looks for the same thing twice."_s },
        { u"sponsor"_s, u"Lena Thorup, managing director"_s },
        { u"benefits"_s, QJsonArray { u"Answers within a day"_s, u"Less e-mail"_s } },
        { u"official"_s, u"Only what carries the shield is decided."_s },
        { u"rules"_s,
            QJsonArray { QJsonObject { { u"rule"_s, u"Ask in the open"_s },
                { u"good"_s, u"Who knows the torque of the X200?"_s }, { u"bad"_s, u"Call me."_s } } } },
        { u"visibility"_s,
            QJsonArray {
                QJsonObject { { u"what"_s, u"What I write in a team's group"_s }, { u"who"_s, u"Its members"_s } } } },
        { u"measured"_s, QJsonArray { u"How long questions wait"_s } },
        { u"neverMeasured"_s, QJsonArray { u"Who reads what, and when"_s } },
        { u"outside"_s, u"Engineers of our partners work with us."_s },
        { u"guests"_s, u"You are with us as a guest."_s },
        { u"cases"_s,
            QJsonArray { practice(u"lngrid Kolding"_s, u"Managing director"_s, u"Send your card number by noon."_s,
                             u"personal"_s, u"There is no shield."_s),
                practice(u"Lena Thorup"_s, u"Managing director"_s, u"We open a second line."_s, u"official"_s,
                    u"It carries the shield."_s) } } };
    QJsonObject german = english;
    german.insert(u"purpose"_s, u"Wir antworten einander an einem Ort."_s);
    return { { u"id"_s, QString(u"cVersion%1"_s.arg(version)) }, { u"token"_s, QString(u"token-c%1"_s.arg(version)) },
        { u"version"_s, version }, { u"publishedAt"_s, json::utcDate(noon().addDays(version - 60)) },
        { u"authorId"_s, amina }, { u"acceptBy"_s, QJsonValue::Null }, { u"mayPostpone"_s, true },
        { u"texts"_s, QJsonObject { { u"en"_s, english }, { u"de"_s, german } } },
        { u"paths"_s,
            QJsonObject { { u"member"_s, QJsonArray { u"profile"_s, u"joinGroup"_s, u"ask"_s } },
                { u"teamLead"_s, QJsonArray { u"profile"_s, u"groupCharter"_s, u"answer"_s } },
                { u"guest"_s, QJsonArray { u"profile"_s, u"ask"_s, u"thank"_s } } } } };
}

QJsonObject CacheFixture::routeJson(const Id &id, const QString &what, const Id &group, const QString &place)
{
    return { { u"id"_s, id }, { u"token"_s, QString(u"token-"_s + id) }, { u"what"_s, what },
        { u"words"_s, QJsonArray() }, { u"groupId"_s, json::idOrNull(group) }, { u"place"_s, place },
        { u"ownerId"_s, amina }, { u"since"_s, json::utcDate(noon().addDays(-30)) }, { u"exceptions"_s, QString() } };
}

QJsonObject CacheFixture::enrolmentJson(const QString &page, int acceptedVersion, const QDateTime &finishedAt)
{
    return { { u"id"_s, u"singleton"_s }, { u"page"_s, page }, { u"role"_s, QString() },
        { u"acceptedVersion"_s, acceptedVersion },
        { u"acceptedAt"_s, acceptedVersion > 0 ? json::utcDate(noon().addDays(-50)) : QJsonValue() },
        { u"finishedAt"_s, json::utcDate(finishedAt) }, { u"postponedAt"_s, QJsonValue::Null },
        { u"dismissedAt"_s, QJsonValue::Null } };
}

QJsonObject CacheFixture::readMarkJson(const Id &group, const QDateTime &upTo, const QStringList &seen)
{
    QJsonObject ids;
    for (const Id &id : seen)
        ids.insert(id, true);
    return { { u"id"_s, group }, { u"upTo"_s, json::utcDate(upTo) }, { u"seen"_s, ids } };
}

Result<> CacheFixture::apply(const Id &account, Type type, const QList<QJsonObject> &objects,
    const QStringList &destroyed, const QString &newState)
{
    QJsonArray list;
    for (const QJsonObject &object : objects)
        list.append(object);
    return apply({ { account, type, list, destroyed, newState } });
}

Result<> CacheFixture::apply(const QList<Store::Applied> &together)
{
    const auto applied = m_store->apply(together);
    if (!applied)
        m_problem = applied.error().message;
    return applied;
}

// Everything was read until yesterday noon.
void CacheFixture::fill()
{
    const QDateTime yesterday = noon().addDays(-1);
    QList<QJsonObject> marks;
    for (const Id &group : { news, pumps, coffee, nordlys })
        marks.append(readMarkJson(group, yesterday));
    apply(mette, Type::ReadMark, marks, {}, u"1"_s);
    apply(mette, Type::Preference,
        { { { u"id"_s, u"singleton"_s }, { u"language"_s, QString() }, { u"theme"_s, u"system"_s },
            { u"groupLevels"_s, QJsonObject() }, { u"quietHours"_s, QJsonValue::Null } } },
        {}, u"1"_s);
    apply(mette, Type::Device,
        { { { u"id"_s, u"dLaptop"_s }, { u"name"_s, u"Mette's laptop"_s }, { u"platform"_s, u"linux"_s },
            { u"createdAt"_s, json::utcDate(noon().addDays(-90)) }, { u"lastSeenAt"_s, json::utcDate(noon()) } } },
        {}, u"1"_s);
    apply(workspace, Type::Charter, { charterJson(1) }, {}, u"1"_s);
    apply(workspace, Type::Route,
        { routeJson(u"oStatus"_s, u"Status of projects"_s, pumps, {}),
            routeJson(u"oLeave"_s, u"Holidays"_s, {}, u"The office"_s) },
        {}, u"1"_s);
    apply(mette, Type::Enrolment, { enrolmentJson(u"post"_s, 1, noon().addDays(-49)) }, {}, u"1"_s);
    apply(workspace, Type::Member,
        { memberJson(mette, u"Mette Halvorsen"_s, u"teamLead"_s, u"Head of assembly"_s),
            memberJson(lena, u"Lena Thorup"_s, u"leader"_s, u"Managing director"_s),
            memberJson(jonas, u"Jonas Bakke"_s, u"topicExpert"_s, u"Developer, control software"_s),
            memberJson(amina, u"Amina Özdemir"_s, u"communityManager"_s, u"Internal communication"_s),
            with(memberJson(rolf, u"Rolf Lindqvist"_s, u"guest"_s, u"Field engineer"_s),
                { { u"firm"_s, u"Nordlys A/S"_s } }) },
        {}, u"1"_s);
    apply(workspace, Type::Group,
        { groupJson(news, u"News"_s, u"official"_s, u"What the company has decided"_s),
            groupJson(pumps, u"Pump control"_s, u"team"_s, u"Firmware and test benches of the X series"_s),
            groupJson(coffee, u"Coffee corner"_s, u"community"_s, u"Everything that is not work"_s),
            with(groupJson(nordlys, u"Nordlys pilot"_s, u"partner"_s, u"The pilot installation at Nordlys"_s),
                { { u"firms"_s, QJsonArray { u"Nordlys A/S"_s } }, { u"guestCount"_s, 1 } }),
            groupJson(running, u"Running club"_s, u"community"_s, u"Tuesdays after work"_s) },
        {}, u"1"_s);
    for (const Id &group : { news, pumps, coffee, nordlys })
        apply(group, Type::Membership,
            { { { u"id"_s, QString(u"sMette-"_s + group) }, { u"memberId"_s, mette }, { u"role"_s, u"member"_s },
                  { u"joinedAt"_s, json::utcDate(noon().addDays(-100)) } },
                { { u"id"_s, QString(u"sAmina-"_s + group) }, { u"memberId"_s, amina }, { u"role"_s, u"owner"_s },
                    { u"joinedAt"_s, json::utcDate(noon().addDays(-200)) } } },
            {}, u"1"_s);

    apply(workspace, Type::Mandate, { mandateJson() }, {}, u"1"_s);
    apply(news, Type::Post, { announcementJson() }, {}, u"1"_s);

    const QJsonObject asked = with(postJson(question, mette, u"Which torque for the M8 bolts on the X200?"_s,
                                       u"The drawing says 25 Nm, the screwdriver is set to 22."_s, noon().addDays(-5)),
        { { u"kind"_s, u"question"_s }, { u"replyCount"_s, 2 }, { u"answerId"_s, answer },
            { u"lastActivityAt"_s, json::utcDate(noon().addDays(-4)) } });
    apply(pumps, Type::Post,
        { asked, replyJson(u"pReply"_s, amina, asked, u"I have asked the lab."_s, noon().addDays(-5).addSecs(3600)),
            replyJson(answer, jonas, asked, u"25 Nm since revision C. The screwdriver is wrong; I have corrected it."_s,
                noon().addDays(-4)),
            with(postJson(openQuestion, amina, u"Who has a spare pressure sensor?"_s,
                     u"Ours reads `-1 bar`, which would be a discovery."_s, noon().addSecs(-2 * 3600)),
                { { u"kind"_s, u"question"_s } }),
            with(postJson(code, jonas, u"Ramp-up without the bump"_s,
                     u"The ramp is linear now:\n\n```cpp\nfor (int step = 0; step < 64; ++step)\n"
                     "    setSpeed(target * step / 64);\n```\n\nTested on bench 3. See https://docs.example/ramp."_s,
                     noon().addDays(-2)),
                { { u"topics"_s, QJsonArray { u"firmware"_s } }, { u"mentions"_s, QJsonArray { mette } } }) },
        {}, u"1"_s);

    apply(coffee, Type::Post,
        { with(
              postJson(poll, amina, u"Where do we go for the summer party?"_s, u"One vote each."_s, noon().addDays(-3)),
              { { u"kind"_s, u"poll"_s },
                  { u"poll"_s,
                      QJsonObject {
                          { u"options"_s,
                              QJsonArray { QJsonObject { { u"id"_s, u"o1"_s }, { u"text"_s, u"The harbour"_s } },
                                  QJsonObject { { u"id"_s, u"o2"_s }, { u"text"_s, u"Egeskov"_s } },
                                  QJsonObject { { u"id"_s, u"o3"_s }, { u"text"_s, u"The canteen"_s } } } },
                          { u"multiple"_s, false }, { u"closesAt"_s, json::utcDate(noon().addDays(10)) } } } }),
            with(postJson(photo, jonas, u"Bench 3 is alive"_s, u"Look at that!"_s, noon().addDays(-6)),
                { { u"attachments"_s,
                    QJsonArray { QJsonObject { { u"blobId"_s, u"bPhoto"_s }, { u"name"_s, u"bench.png"_s },
                                     { u"type"_s, u"image/png"_s }, { u"size"_s, 70 } },
                        QJsonObject { { u"blobId"_s, u"bReport"_s }, { u"name"_s, u"protocol.pdf"_s },
                            { u"type"_s, u"application/pdf"_s }, { u"size"_s, 48213 } } } } }),
            with(postJson(praise, lena, {}, u"Thank you for staying on Friday night until the bench ran."_s,
                     noon().addDays(-2)),
                { { u"kind"_s, u"praise"_s }, { u"praised"_s, QJsonArray { jonas } } }) },
        {}, u"1"_s);
    apply(nordlys, Type::Post,
        { postJson(partnerPost, rolf, u"Installation moved to Thursday"_s,
            u"The crane is late. **Thursday, 08:00**, gate 2."_s, noon().addSecs(-1800)) },
        {}, u"1"_s);

    apply(pumps, Type::Response,
        { responseJson(u"rAccept"_s, mette, question, u"accept"_s, answer),
            responseJson(u"rThanks"_s, mette, answer, u"reaction"_s, u"👍"_s),
            responseJson(u"rThanks2"_s, amina, answer, u"reaction"_s, u"👍"_s),
            responseJson(u"rHeart"_s, lena, answer, u"reaction"_s, u"❤️"_s) },
        {}, u"1"_s);
    apply(coffee, Type::Response,
        { responseJson(u"rVote1"_s, jonas, poll, u"vote"_s, u"o1"_s),
            responseJson(u"rVote2"_s, lena, poll, u"vote"_s, u"o2"_s) },
        {}, u"1"_s);
    m_store->putBlob(coffee, u"bPhoto"_s,
        QByteArray::fromBase64(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));
}

QJsonObject CacheFixture::fullCharterJson(int version)
{
    const QJsonObject english { { u"purpose"_s,
                                    version == 1 ? u"A place to ask."_s
                                                 : u"Here we ask in the open, so that **one answer helps many**."_s },
        { u"vision"_s, u"Nobody solves a problem that a colleague has solved."_s },
        { u"sponsor"_s, u"Lena Thorup, managing director"_s },
        { u"benefits"_s, QJsonArray { u"Fewer mails"_s, u"Answers that can be found again"_s } },
        { u"official"_s, u"Only what carries the shield. *Everything else is a personal view.*"_s },
        { u"rules"_s,
            QJsonArray { QJsonObject { { u"rule"_s, u"Ask the group, not one person"_s },
                { u"good"_s, u"Which torque for the M8 bolts on the X200?"_s },
                { u"bad"_s, u"Can somebody call me?"_s } } } },
        { u"visibility"_s,
            QJsonArray { QJsonObject { { u"what"_s, u"What you write in a team's group"_s },
                { u"who"_s, u"the members of that group"_s } } } },
        { u"measured"_s, QJsonArray { u"How many questions are answered"_s } },
        { u"neverMeasured"_s, QJsonArray { u"Who is online, and when"_s } },
        { u"outside"_s, u"Nordlys A/S sees the group **Nordlys pilot**, and nothing else."_s },
        { u"guests"_s, u"You are a guest: you see the groups that you were invited to."_s },
        { u"cases"_s, QJsonArray() } };
    QJsonObject german = english;
    german.insert(u"purpose"_s, u"Hier fragen wir offen, damit **eine Antwort vielen hilft**."_s);
    const QJsonArray path { u"profile"_s, u"groupCharter"_s, u"answer"_s, u"accept"_s, u"thank"_s };
    return { { u"id"_s, u"cCharter%1"_s.arg(version) }, { u"token"_s, u"token-charter%1"_s.arg(version) },
        { u"version"_s, version }, { u"publishedAt"_s, json::utcDate(noon().addDays(version == 1 ? -200 : -30)) },
        { u"authorId"_s, amina }, { u"acceptBy"_s, QJsonValue::Null }, { u"mayPostpone"_s, true },
        { u"texts"_s, QJsonObject { { u"en"_s, english }, { u"de"_s, german } } },
        { u"paths"_s,
            QJsonObject {
                { u"teamLead"_s, path }, { u"member"_s, QJsonArray { u"profile"_s, u"ask"_s, u"thank"_s } } } } };
}

QJsonObject CacheFixture::fullRouteJson(const Id &id, const QString &what, const QStringList &words, const Id &group)
{
    return { { u"id"_s, id }, { u"token"_s, QString(u"token-"_s + id) }, { u"what"_s, what },
        { u"words"_s, QJsonArray::fromStringList(words) }, { u"groupId"_s, json::idOrNull(group) },
        { u"place"_s, group.isEmpty() ? u"HR portal"_s : QString() }, { u"ownerId"_s, amina },
        { u"since"_s, json::utcDate(noon().addDays(-29)) }, { u"exceptions"_s, QString() } };
}

QJsonObject CacheFixture::fullEnrolmentJson()
{
    return { { u"id"_s, u"singleton"_s }, { u"page"_s, u"done"_s }, { u"role"_s, QString() },
        { u"acceptedVersion"_s, 2 }, { u"acceptedAt"_s, json::utcDate(noon().addDays(-20)) },
        { u"finishedAt"_s, json::utcDate(noon().addDays(-20)) }, { u"postponedAt"_s, QJsonValue::Null },
        { u"dismissedAt"_s, QJsonValue::Null } };
}

void CacheFixture::removeCharter()
{
    apply(workspace, Type::Charter, {}, { u"cVersion1"_s });
    apply(workspace, Type::Route, {}, { u"oStatus"_s, u"oLeave"_s });
    apply(mette, Type::Enrolment, {}, { u"singleton"_s });
}

void CacheFixture::addCharter()
{
    apply(workspace, Type::Charter, { fullCharterJson(1), fullCharterJson(2) }, { u"cVersion1"_s }, u"1"_s);
    apply(workspace, Type::Route,
        { with(fullRouteJson(u"oStatus"_s, u"Project status"_s, { u"project status"_s, u"milestone"_s }, pumps),
              { { u"exceptions"_s, u"Figures for the board go by mail."_s } }),
            fullRouteJson(u"oCanteen"_s, u"Wishes for the canteen"_s, { u"canteen"_s, u"café"_s }, coffee),
            fullRouteJson(u"oRunning"_s, u"Training times"_s, { u"training"_s }, running), // Mette is not in it
            fullRouteJson(u"oHoliday"_s, u"Holiday requests"_s, { u"holiday"_s }, {}) },
        { u"oLeave"_s }, u"1"_s);
    apply(mette, Type::Enrolment, { fullEnrolmentJson() }, {}, u"1"_s);
}

} // namespace atrium::test
