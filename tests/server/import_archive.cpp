#include "server/import/MboxImport.h"
#include "server/store/BlobStore.h"
#include "server/store/Database.h"
#include "server/types/Workspace.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <fstream>

using namespace atriumd;
using nlohmann::json;

namespace {

// A workspace in a directory of its own, and what an import made in it.
class Company {
public:
    Company()
    {
        auto opened = Store::open(m_directory.path().toStdString());
        if (!opened)
            qFatal("%s", opened.error().message.c_str());
        m_store = std::move(*opened);
        const auto founded = m_store->writeNow<std::string>([this](WriteTransaction &transaction) {
            return Workspace(transaction, m_environment).found("Halvorsen Pumps");
        });
        if (!founded)
            qFatal("%s", founded.error().message.c_str());
        m_workspace = *founded;
    }

    Store &store() { return *m_store; }
    const std::string &workspace() const { return m_workspace; }

    std::vector<json> all(const std::string &account, const std::string &type)
    {
        auto objects
            = m_store->readNow<std::vector<json>>([&](ReadTransaction &transaction) -> Result<std::vector<json>> {
                  std::vector<json> bodies;
                  for (const auto &object : transaction.all(account, type, 100000))
                      bodies.push_back(json::parse(object.body));
                  return bodies;
              });
        return objects.value_or(std::vector<json>());
    }

    json post(const std::string &group, std::string_view textInBody)
    {
        for (const auto &post : all(group, "Post")) {
            if (post["body"].get<std::string>().find(textInBody) != std::string::npos)
                return post;
        }
        return {};
    }

    json member(const std::string &id)
    {
        for (const auto &member : all(m_workspace, "Member")) {
            if (member["id"] == id)
                return member;
        }
        return {};
    }

    std::int64_t state(const std::string &account, const std::string &type)
    {
        return m_store
            ->readNow<std::int64_t>(
                [&](ReadTransaction &transaction) -> Result<std::int64_t> { return transaction.state(account, type); })
            .value_or(-1);
    }

    std::filesystem::path file(const char *name, const std::string &bytes)
    {
        const auto path = std::filesystem::path(m_directory.path().toStdString()) / name;
        std::ofstream(path, std::ios::binary) << bytes;
        return path;
    }

private:
    QTemporaryDir m_directory;
    Environment m_environment = Environment::system();
    std::unique_ptr<Store> m_store;
    std::string m_workspace;
};

std::string message(const std::string &id, const std::string &headers, const std::string &body)
{
    return "From ann@example.org Mon Mar  4 08:15:00 2019\nMessage-ID: <" + id
        + ">\nFrom: Ann <ann@example.org>\n"
          "Date: Mon, 4 Mar 2019 08:15:00 +0000\n"
        + headers + "\n" + body + "\n\n";
}

MboxImportOptions travel()
{
    return { .groupName = "Travel", .purpose = "Getting there", .files = { FIXTURES "/mbox/travel.mbox" } };
}

std::vector<std::filesystem::path> realFiles(const char *list)
{
    std::vector<std::filesystem::path> files;
    const QDir directory(QStringLiteral(SHARED_DATA "/mailing-lists/") + QLatin1String(list));
    for (const auto &entry : directory.entryInfoList({ QStringLiteral("*.mbox") }, QDir::Files, QDir::Name))
        files.emplace_back(entry.filePath().toStdString());
    return files;
}

} // namespace

class ArchiveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void importsAnArchive();
    void skipsAndReportsDamage();
    void changesNothingTheSecondTime();
    void addsWhatIsNew();
    void readsFilesInAnyOrder();
    void cutsLongMessages();
    void leavesOutWhatIsTooMuch();
    void keepsMessagesThatShareAnId();
    void knowsMembersByTheirAddress();
    void refusesBadOptions();
    void tellsHowFarItIs();
    void importsRealArchives_data();
    void importsRealArchives();
};

void ArchiveTest::importsAnArchive()
{
    Company company;
    const auto report = importMbox(company.store(), travel());
    QVERIFY2(report, report ? "" : report.error().message.c_str());
    QCOMPARE(report->messages, 8);
    QCOMPARE(report->posts, 5);
    QCOMPARE(report->threads, 3);
    QCOMPARE(report->replies, 2);
    QCOMPARE(report->authors, 5);
    QCOMPARE(report->attachments, 1);
    QCOMPARE(report->duplicates, 1);

    const auto groups = company.all(company.workspace(), "Group");
    QCOMPARE(groups.size(), std::size_t(1));
    QCOMPARE(groups[0]["id"], report->groupId);
    QCOMPARE(groups[0]["name"], "Travel");
    QCOMPARE(groups[0]["kind"], "community");
    QCOMPARE(groups[0]["purpose"], "Getting there");

    const auto question = company.post(report->groupId,
        "the fair in Odense begins on Thursday at ten. There is a train at seven, and another at eight that is nearly "
        "always late. I would");
    QCOMPARE(question["kind"], "question");
    QCOMPARE(question["title"], "Which train do we take to Odense?");
    QCOMPARE(question["createdAt"], "2019-03-04T08:15:00Z");
    QCOMPARE(question["replyCount"], 2);
    QCOMPARE(question["lastActivityAt"], "2019-03-06T12:30:00Z");
    QVERIFY(question["body"].get<std::string>().find("\n\nFrom the station") != std::string::npos);
    QVERIFY(question["body"].get<std::string>().find("Halvorsen") == std::string::npos);

    const auto reply = company.post(report->groupId, "The one at seven. I bring *coffee*.");
    QCOMPARE(reply["parentId"], question["id"]);
    QCOMPARE(reply["kind"], "update");
    QCOMPARE(reply["title"], "");
    QCOMPARE(reply["createdAt"], "2019-03-04T10:02:11Z");
    QVERIFY(reply["body"].get<std::string>().starts_with("*Ann Berg wrote:*\n\n> the fair"));
    QVERIFY(reply["body"].get<std::string>().ends_with("*coffee*."));
    QCOMPARE(company.member(reply["authorId"])["name"], "Poul Sørensen");
    QCOMPARE(company.member(reply["authorId"])["state"], "placeholder");
    QVERIFY(company.member(reply["authorId"])["email"].is_null());

    const auto late = company.post(report->groupId, "I have no Message-ID");
    QCOMPARE(late["createdAt"], "2019-03-06T12:30:00Z"); // of its From_ line
    QCOMPARE(late["parentId"], question["id"]); // by its subject

    const auto tickets = company.post(report->groupId, "at the café");
    QCOMPARE(tickets["title"], "Tickets for Odense – and seats");
    QCOMPARE(tickets["kind"], "update");
    QCOMPARE(tickets["createdAt"], "2019-03-05T06:00:00Z");
    QCOMPARE(tickets["attachments"].size(), std::size_t(1));
    const auto attachment = tickets["attachments"][0];
    QCOMPARE(attachment["name"], "seats.csv");
    QCOMPARE(attachment["type"], "text/csv");
    QCOMPARE(attachment["size"], 25);
    const auto path = BlobStore(company.store().dataDirectory()).path(attachment["blobId"].get<std::string>());
    QVERIFY(path);
    std::ifstream blob(*path);
    QCOMPARE(std::string(std::istreambuf_iterator<char>(blob), {}), "seat,name\n61,Ann\n62,Poul\n");

    const auto html = company.post(report->groupId, "We & they met at the café.");
    QCOMPARE(html["body"],
        "We & they met at the café.\n\n> And who pays?\n\n- the fare\n- the coffee\n\nSee the fair "
        "<https://example.org/fair>.");
    QCOMPARE(html["createdAt"], "2019-03-07T21:00:00Z");
    QCOMPARE(company.member(html["authorId"])["name"], "Lise Lund");
}

void ArchiveTest::skipsAndReportsDamage()
{
    Company company;
    const auto report = importMbox(company.store(), travel());
    QVERIFY(report);
    QCOMPARE(report->skipped.size(), std::size_t(2));
    QCOMPARE(report->skipped[0].line, 77);
    QCOMPARE(report->skipped[0].reason, "Its header names no sender.");
    QCOMPARE(report->skipped[1].line, 112);
    QCOMPARE(report->skipped[1].reason, "The file ends in the middle of this message.");
    QCOMPARE(report->skipped[1].file.filename(), "travel.mbox");

    const auto rubbish = importMbox(company.store(),
        { .groupName = "Rubbish", .files = { company.file("r", std::string("\0\xff\x01 no mail\n", 11)) } });
    QVERIFY(rubbish);
    QCOMPARE(rubbish->posts, 0);
    QCOMPARE(rubbish->skipped.size(), std::size_t(1));
    QCOMPARE(rubbish->skipped[0].line, 1);
}

void ArchiveTest::changesNothingTheSecondTime()
{
    Company company;
    const auto first = importMbox(company.store(), travel());
    QVERIFY(first);
    const auto posts = company.state(first->groupId, "Post");
    const auto members = company.state(company.workspace(), "Member");
    const auto second = importMbox(company.store(), travel());
    QVERIFY(second);
    QCOMPARE(second->groupId, first->groupId);
    QCOMPARE(second->posts, 0);
    QCOMPARE(second->authors, 0);
    QCOMPARE(second->duplicates, 6);
    QCOMPARE(company.state(first->groupId, "Post"), posts);
    QCOMPARE(company.state(company.workspace(), "Member"), members);
    QCOMPARE(company.all(company.workspace(), "Group").size(), std::size_t(1));
}

void ArchiveTest::addsWhatIsNew()
{
    Company company;
    const auto first = company.file("1", message("a@x", "Subject: Pumps\n", "One."));
    const auto second = company.file("2",
        message("b@x", "Subject: Re: Pumps\nReferences: <a@x>\n", "Two.") + message("a@x", "Subject: Pumps\n", "One."));
    const auto before = importMbox(company.store(), { .groupName = "Pumps", .files = { first } });
    const auto after = importMbox(company.store(), { .groupName = "Pumps", .files = { second } });
    QVERIFY(before && after);
    QCOMPARE(after->posts, 1);
    QCOMPARE(after->replies, 1);
    QCOMPARE(after->authors, 0);
    QCOMPARE(after->duplicates, 1);
    const auto parent = company.post(before->groupId, "One.");
    QCOMPARE(company.post(before->groupId, "Two.")["parentId"], parent["id"]);
    QCOMPARE(parent["replyCount"], 1);
}

void ArchiveTest::readsFilesInAnyOrder()
{
    Company company;
    const auto start = company.file("1", message("a@x", "Subject: Pumps\n", "One."));
    const auto end = company.file("2",
        message("c@x", "Subject: Re: Pumps\nReferences: <a@x> <b@x>\n", "Three.")
            + message("b@x", "Subject: Re: Pumps\nReferences: <a@x>\n", "Two."));
    const auto report = importMbox(company.store(), { .groupName = "Pumps", .files = { end, start } });
    QVERIFY(report);
    QCOMPARE(report->threads, 1);
    QCOMPARE(company.post(report->groupId, "Three.")["parentId"], company.post(report->groupId, "Two.")["id"]);
    QCOMPARE(company.post(report->groupId, "Two.")["parentId"], company.post(report->groupId, "One.")["id"]);
}

void ArchiveTest::cutsLongMessages()
{
    Company company;
    std::string text;
    while (text.size() < 30000)
        text += "A paragraph of some length, which is said again.\n\n";
    const auto report = importMbox(
        company.store(), { .groupName = "Long", .files = { company.file("1", message("a@x", "", text)) } });
    QVERIFY(report);
    QCOMPARE(report->attachments, 1);
    const auto post = company.all(report->groupId, "Post").at(0);
    const auto body = post["body"].get<std::string>();
    QVERIFY(body.size() <= 20002 && body.size() > 19000);
    QVERIFY(body.ends_with("again.\n\n\n…"));
    QCOMPARE(post["attachments"][0]["name"], "message.txt");
    QCOMPARE(post["attachments"][0]["size"], text.size() + 2);
}

void ArchiveTest::leavesOutWhatIsTooMuch()
{
    Company company;
    std::string parts;
    for (int i = 0; i < 25; ++i)
        parts += "--x\nContent-Type: image/png\n\n" + std::to_string(i) + "\n";
    const auto bytes
        = message("a@x", "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n", parts + "--x--\n");
    const auto report = importMbox(company.store(), { .groupName = "Many", .files = { company.file("1", bytes) } });
    QVERIFY(report);
    QCOMPARE(report->attachments, 20);
    QCOMPARE(report->attachmentsLeftOut, 5);
    QCOMPARE(company.all(report->groupId, "Post").at(0)["attachments"].size(), std::size_t(20));
}

void ArchiveTest::keepsMessagesThatShareAnId()
{
    Company company;
    auto other = message("a@x", "", "Another.");
    other.replace(other.find("08:15:00 +0000"), 5, "09:15");
    const auto files = { company.file("1", message("a@x", "", "One.") + other) };
    const auto report = importMbox(company.store(), { .groupName = "Same", .files = files });
    QVERIFY(report);
    QCOMPARE(report->posts, 2);
    QCOMPARE(report->duplicates, 0);
    QCOMPARE(importMbox(company.store(), { .groupName = "Same", .files = files })->posts, 0);
}

void ArchiveTest::knowsMembersByTheirAddress()
{
    Company company;
    const auto ann = company.store().writeNow<std::string>([](WriteTransaction &transaction) {
        return Workspace(transaction, Environment::system())
            .addMember({ { "name", "Ann" }, { "email", "Ann@example.org" } });
    });
    QVERIFY(ann);
    const auto report = importMbox(
        company.store(), { .groupName = "Pumps", .files = { company.file("1", message("a@x", "", "One.")) } });
    QVERIFY(report);
    QCOMPARE(report->authors, 0);
    QCOMPARE(company.all(report->groupId, "Post").at(0)["authorId"], *ann);
}

void ArchiveTest::refusesBadOptions()
{
    Company company;
    auto options = travel();
    options.groupName = " ";
    QCOMPARE(importMbox(company.store(), options).error().code, "invalidOptions");
    options = travel();
    options.kind = "partner";
    QCOMPARE(importMbox(company.store(), options).error().code, "invalidOptions");
    options = travel();
    options.files = {};
    QCOMPARE(importMbox(company.store(), options).error().code, "invalidOptions");
    options = travel();
    options.files.emplace_back("/nowhere.mbox");
    QCOMPARE(importMbox(company.store(), options).error().code, "unreadable");
    QVERIFY(company.all(company.workspace(), "Group").empty());
}

void ArchiveTest::tellsHowFarItIs()
{
    Company company;
    std::vector<ImportProgress> heard;
    QVERIFY(importMbox(company.store(), travel(), [&](const ImportProgress &progress) { heard.push_back(progress); }));
    QVERIFY(heard.size() >= 2);
    QVERIFY(heard.front().step == ImportProgress::Step::Reading);
    QVERIFY(heard.back().step == ImportProgress::Step::Writing);
    QCOMPARE(heard.back().messages, 5);
    QCOMPARE(heard.back().total, 5);
    QVERIFY(heard.back().perSecond > 0);
}

// The numbers are those of count_archive.py, which counts by other means. r-announce holds one
// message twice. r-package-devel has 1,900 lines that begin with "From ", four of them prose.
void ArchiveTest::importsRealArchives_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("threadKind");
    QTest::addColumn<qint64>("messages");
    QTest::addColumn<qint64>("posts");
    QTest::addColumn<qint64>("threads");
    QTest::newRow("r-announce") << QByteArray("r-announce") << QByteArray("official") << QByteArray("announcement")
                                << qint64(129) << qint64(128) << qint64(123);
    QTest::newRow("r-package-devel") << QByteArray("r-package-devel") << QByteArray("community")
                                     << QByteArray("question") << qint64(1896) << qint64(1896) << qint64(441);
}

void ArchiveTest::importsRealArchives()
{
    QFETCH(QByteArray, list);
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, threadKind);
    QFETCH(qint64, messages);
    QFETCH(qint64, posts);
    QFETCH(qint64, threads);
    const MboxImportOptions options {
        .groupName = list.toStdString(), .kind = kind.toStdString(), .files = realFiles(list)
    };
    if (options.files.empty())
        QSKIP("The real archives are not here: " SHARED_DATA "/mailing-lists");
    Company company;
    const auto report = importMbox(company.store(), options);
    QVERIFY2(report, report ? "" : report.error().message.c_str());
    QCOMPARE(report->messages, messages);
    QCOMPARE(report->posts, posts);
    QCOMPARE(report->threads, threads);
    QCOMPARE(report->replies, posts - threads);
    QCOMPARE(report->duplicates, messages - posts);
    QVERIFY(report->skipped.empty());

    const auto imported = company.all(report->groupId, "Post");
    QCOMPARE(qint64(imported.size()), posts);
    qint64 roots = 0;
    qint64 replies = 0;
    qint64 ofThreadKind = 0;
    for (const auto &post : imported) {
        QVERIFY(!post["body"].get<std::string>().empty() || !post["title"].get<std::string>().empty());
        roots += post["parentId"].is_null() ? 1 : 0;
        replies += post["replyCount"].get<qint64>();
        ofThreadKind += post["parentId"].is_null() && post["kind"] == threadKind.toStdString() ? 1 : 0;
    }
    QCOMPARE(roots, threads);
    QCOMPARE(replies, posts - threads);
    QVERIFY(ofThreadKind > threads / 2);
    QCOMPARE(qint64(company.all(company.workspace(), "Member").size()), report->authors);

    const auto again = importMbox(company.store(), options);
    QVERIFY(again);
    QCOMPARE(again->posts, 0);
    QCOMPARE(again->duplicates, messages);
}

QTEST_GUILESS_MAIN(ArchiveTest)
#include "import_archive.moc"
