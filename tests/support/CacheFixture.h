#pragma once

#include "sync/store/Store.h"

#include <QTemporaryDir>

namespace atrium::test {

// A cache in a temporary directory, as after a first sync: the workspace "Halvorsen Pumps", seen by
// Mette, who has been through the introduction. What is in it is listed at fill() in the .cpp; the ids are below,
// readable on purpose.
//
//   CacheFixture cache;
//   QVERIFY2(cache.isOpen(), qPrintable(cache.problem()));
class CacheFixture {
public:
    enum class Content { Workspace, Session, Nothing }; // Session: accounts, but no object

    explicit CacheFixture(Content content = Content::Workspace);
    ~CacheFixture();

    bool isOpen() const { return m_problem.isEmpty(); }
    QString problem() const { return m_problem; }
    Store &store() { return *m_store; }
    const Reader &reader() const { return *m_reader; }
    QString path() const;
    static QByteArray key() { return QByteArray(32, 'k'); }
    bool reopen(); // closes both and opens them again
    void close(); // the file stays, for a Client of its own; store() and reader() are gone

    // Noon of 2 March 2026 (UTC) until it is moved; dates the echoes of commands.
    QDateTime now() const { return m_now; }
    void setNow(const QDateTime &now) { m_now = now; }

    // -- people, groups and posts of the workspace
    static inline const Id workspace = QStringLiteral("wHalvorsen");
    static inline const Id mette = QStringLiteral("mMette"); // me: team lead
    static inline const Id lena = QStringLiteral("mLena"); // managing director
    static inline const Id jonas = QStringLiteral("mJonas"); // developer, topic expert
    static inline const Id amina = QStringLiteral("mAmina"); // community manager
    static inline const Id rolf = QStringLiteral("mRolf"); // guest from Nordlys A/S
    static inline const Id news = QStringLiteral("gNews"); // official
    static inline const Id pumps = QStringLiteral("gPumps"); // team
    static inline const Id coffee = QStringLiteral("gCoffee"); // community
    static inline const Id nordlys = QStringLiteral("gNordlys"); // partner, with Rolf
    static inline const Id running = QStringLiteral("gRunning"); // community, not joined, can be

    static inline const Id lenasMandate = QStringLiteral("aLena");
    static inline const Id announcement = QStringLiteral("pAnnouncement"); // in news, by Lena, official, unread
    static inline const Id question = QStringLiteral("pQuestion"); // in pumps, by Mette
    static inline const Id answer = QStringLiteral("pAnswer"); // Jonas's, accepted
    static inline const Id openQuestion = QStringLiteral("pOpenQuestion"); // in pumps, by Amina, unanswered, unread
    static inline const Id code = QStringLiteral("pCode"); // in pumps, by Jonas, with a code block
    static inline const Id poll = QStringLiteral("pPoll"); // in coffee, two votes, options o1 o2 o3
    static inline const Id photo = QStringLiteral("pPhoto"); // in coffee, with an image and a PDF
    static inline const Id praise = QStringLiteral("pPraise"); // in coffee, for Jonas
    static inline const Id partnerPost = QStringLiteral("pPartner"); // in nordlys, by Rolf, unread

    // -- objects as the server sends them; changed as a test needs and given to apply()
    static QJsonObject memberJson(const Id &id, const QString &name, const QString &role, const QString &title);
    static QJsonObject groupJson(const Id &id, const QString &name, const QString &kind, const QString &purpose);
    static QJsonObject postJson(
        const Id &id, const Id &author, const QString &title, const QString &body, const QDateTime &createdAt);
    static QJsonObject replyJson(
        const Id &id, const Id &author, const QJsonObject &parent, const QString &body, const QDateTime &createdAt);
    static QJsonObject responseJson(
        const Id &id, const Id &member, const Id &post, const QString &kind, const QString &value);
    // A charter in English and German that has something for every page of the introduction.
    static QJsonObject charterJson(int version);
    static QJsonObject routeJson(const Id &id, const QString &what, const Id &group, const QString &place);
    static QJsonObject enrolmentJson(const QString &page, int acceptedVersion, const QDateTime &finishedAt);
    static QJsonObject readMarkJson(const Id &group, const QDateTime &upTo, const QStringList &seen = {});

    // -- speaking officially: Lena has a mandate
    static QByteArray organisationSeed() { return QByteArray(32, 'o'); }
    static QByteArray lenaSeed() { return QByteArray(32, 'l'); }
    static QJsonObject mandateJson();
    static QJsonObject announcementJson();
    // Signs with Lena's key what the post says now.
    static void seal(QJsonObject &post, const Id &group, const QJsonObject &mandate);

    // A second official post of Lena's, in news, that asks to be confirmed. Not in a plain workspace.
    static inline const Id mustRead = QStringLiteral("pMustRead");
    static QJsonObject mustReadJson(const MustRead &asks);
    static MustRead asksEverybody(); // until Friday, 6 March
    static QJsonObject acknowledgementJson(const QJsonObject &post); // Mette's, of this version
    Result<> addMustRead();

    // Applies objects of one type as a push would; state stays when `newState` is empty.
    Result<> apply(const Id &account, Type type, const QList<QJsonObject> &objects, const QStringList &destroyed = {},
        const QString &newState = {});
    Result<> apply(const QList<Store::Applied> &together); // in one transaction
    static Store::SessionInfo session();

    // What belongs to the charter: two versions of it in English and German, four rows of the process
    // map, and an enrolment that has come through the wizard; in place of what a plain workspace has.
    void addCharter();
    void removeCharter(); // and what a plain workspace has of it
    static QJsonObject fullCharterJson(int version); // 1 or 2
    static QJsonObject fullRouteJson(const Id &id, const QString &what, const QStringList &words, const Id &group);
    static QJsonObject fullEnrolmentJson(); // accepted version 2, follows the team lead's path

private:
    void fill();
    bool open();

    QTemporaryDir m_directory;
    QDateTime m_now;
    QString m_problem;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Reader> m_reader;
};

} // namespace atrium::test
