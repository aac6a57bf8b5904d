#pragma once

#include "sync/store/Database.h"
#include "sync/store/Proof.h"
#include "sync/types/Result.h"
#include "sync/types/Types.h"

#include <functional>
#include <memory>

namespace atrium {

class PostTimes;

// Which posts a list shows.
struct Feed {
    enum class Scope {
        Home, // threads of every group, newest activity first
        Group, // threads of group `id`, newest activity first
        Thread, // the replies in thread `id`, oldest first
        Person, // posts by member `id`, newest first
        Official, // threads that are proved to be official, newest activity first
        Topic, // posts with the topic `id`, newest first
        Bookmarks, // posts that the member saved, those saved last first
    };
    enum class Filter { All, Unread, Questions, Official };
    Scope scope = Scope::Home;
    Id id;
    Filter filter = Filter::All;
    bool operator==(const Feed &) const = default;
};

// A row's place in a feed: the time it is ordered by, and its row number to break ties. Paging is
// by key, never by offset, so that a page costs the same at any depth.
struct FeedKey {
    qint64 time = 0; // milliseconds since 1970
    qint64 row = 0;
    auto operator<=>(const FeedKey &) const = default;
};

struct FeedRow {
    FeedKey key;
    Id id;
    Id accountId;
};

// How far a post that was written here has come. Everything else is Sent.
enum class SendState { Sent, Queued, Sending, Failed };

struct ReactionCount {
    QString emoji;
    int count = 0;
    bool mine = false;
};

// Whether the member is asked to confirm that they have read a post as it is now, and has.
enum class Asked { No, Yes, Done };

// Everything that a card shows about one post, read in one go.
struct PostDetails {
    Post post;
    Member author;
    Group group;
    QList<ReactionCount> reactions; // most used first
    QHash<QString, int> votes; // option id to count
    QSet<QString> myVotes;
    Member answerAuthor; // id is empty without an accepted answer
    SendState sendState = SendState::Sent;
    QString sendError; // a sentence, when Failed
    Proof proof = Proof::None;
    Asked asked = Asked::No;
    QDateTime confirmedAt; // Done
    bool unread = false;
    int unreadReplies = 0; // in the thread that this post starts
    bool mine = false;
    Id bookmarkId; // empty: not saved
};

// A notification with what a line about it needs.
struct NotificationDetails {
    FeedKey key;
    Notification notification;
    QList<Member> members; // as many as memberIds
    Group group;
    QString title; // of the thread, or its first words; plain text
};

struct GroupFile {
    FeedKey key;
    Attachment attachment;
    Id postId;
    Id threadId;
    Member author;
    QDateTime createdAt;
};

// Where the member stands with a group that they are not in.
struct JoinState {
    enum class Kind { None, Asked, Declined };
    Kind kind = Kind::None;
    Id requestId; // Asked: to withdraw it
    QDateTime since;
};

struct PeopleQuery {
    QString text; // prefixes of the words of name, title, skills, department and place
    QString department; // exact; empty: all
    QString place;
    QString firm;
};

// What somebody who was away should see first: the threads that moved most since a time.
struct MissedThread {
    Id threadId;
    Id accountId;
    int replies = 0; // since then
    int reactions = 0;
    bool answered = false; // since then
};

// What takes up the room on the disk, in bytes.
struct Sizes {
    qint64 posts = 0; // with everything that is not named below
    qint64 pictures = 0; // and other files
    qint64 drafts = 0;
    qint64 unsent = 0; // what waits in the outbox, with its files
};

struct GroupSummary {
    Group group;
    bool joined = false;
    int unread = 0;
    QString level = QStringLiteral("all"); // all mentions none
};

struct SearchQuery {
    QString text; // words, "phrases", prefixes, from: in: has: is: before: after:
    int limit = 30;
    int offset = 0;
};

struct SearchHit {
    Id postId;
    Id accountId;
    Id threadId;
    QString title; // plain text, hits between U+E000 and U+E001
    QString snippet; // likewise
    QDateTime createdAt;
    Member author;
    Group group;
};

// One outbox item as a person sees it.
struct OutboxItem {
    qint64 sequence = 0;
    Type type = Type::Post;
    Id accountId;
    Id objectId;
    QString operation; // create update destroy
    QJsonObject properties;
    SendState state = SendState::Queued;
    QString error; // a sentence, when Failed
    int attempts = 0;
    QDateTime createdAt;
    // What was changed elsewhere meanwhile, of what an update changes: as it is now.
    QJsonObject now = {};
    bool operator==(const OutboxItem &) const = default;
};

// Reads the cache. Each thread that reads has its own Reader, with its own read-only connection
// (WAL: a reader never waits for the writer). All calls are synchronous and cost about a
// millisecond whatever the size of the cache, search aside. Not thread-safe.
class Reader {
public:
    // How the reader of a list asks for more: the one way to page.
    struct Page {
        enum class Direction { After, Before }; // in the feed's own order
        std::optional<FeedKey> from; // exclusive; nothing: from the first row (or the last, for Before)
        Direction direction = Direction::After;
        int limit = 50;
    };

    // Opens the cache that Store has created. Errors: see Database::open.
    static Result<std::unique_ptr<Reader>> open(const QString &path, const QByteArray &key);
    ~Reader();

    void whenDamaged(const std::function<void()> &met); // see Database

    Id memberId() const; // who is signed in
    Id workspaceId() const;
    QString workspaceName() const;
    int maxPostLength() const; // as the server advertised, else the default
    int maxTitleLength() const;
    qint64 maxUploadSize() const;

    QList<FeedRow> page(const Feed &feed, const Page &page) const;
    // The row of one post in a feed, if it is in it: how a changed post finds its new place.
    std::optional<FeedRow> row(const Feed &feed, const Id &postId) const;
    std::optional<PostDetails> post(const Id &postId) const;
    // What the standing of a post that claims to be official rests on.
    struct Standing {
        Proof proof = Proof::None;
        Mandate mandate; // id is empty when it is not here
        Member givenBy;
        std::optional<Post> supersedes, supersededBy; // only what is official itself
    };
    Standing standing(const Id &postId) const;
    // What the member is asked to confirm and has not; the time of a key is when it is due, 0 without
    // a date. What is due first comes first.
    QList<FeedRow> mustReads() const;
    int waitingOfficial() const; // unread official threads and mustReads(), each counted once
    // Who may see who has confirmed a post that asks for it: its author, and who keeps the workspace.
    bool mayReport(const PostDetails &post) const;
    QList<Mandate> mandates() const; // in the order of their subjects
    // Those that the member may sign with now: theirs, standing, signed, for the key that they have.
    QList<Mandate> myMandates(const QDateTime &now) const;
    QString organisationKey() const; // that this computer believes; empty before the first sign-in
    QString offeredOrganisationKey() const; // that the server has now: another one is a reason to ask
    std::optional<SigningKey> signingKey() const; // one's own
    // The id of one's own response, to withdraw it; empty when there is none. A creation id until
    // the server has it.
    Id myResponse(const Id &postId, const QString &kind, const QString &value) const;

    std::optional<Member> member(const Id &id) const;
    QList<Member> members(const QString &nameOrTitlePrefix, int limit) const;
    std::optional<Group> group(const Id &id) const;
    QList<GroupSummary> groups() const; // joined ones by name, then those that can be joined
    bool hasOlder(const Id &groupId) const; // the server may have older posts; "": of any group
    QList<Membership> memberships(const Id &groupId) const;
    std::optional<Membership> myMembership(const Id &groupId) const;
    QList<FeedRow> pinned(const Id &groupId) const; // pinned last first
    QList<GroupFile> files(const Id &groupId, const Page &page) const; // newest first
    QList<JoinRequest> joinRequests(const Id &groupId) const; // oldest first
    JoinState joinState(const Id &groupId) const;
    // Members whose answers were accepted in this group, most first, with the count.
    QList<std::pair<Member, int>> experts(const Id &groupId, int limit) const;
    // Topics of a member's accepted answers, most first, with the count; "" counts those without one.
    QList<std::pair<QString, int>> expertise(const Id &memberId, int limit) const;
    // Members whose answers to questions with such a topic were accepted, most first, with the count.
    QList<std::pair<Member, int>> knowing(const QString &topicPrefix, int limit) const;
    // Topics by their first letters, most used first, with the count.
    QList<std::pair<QString, int>> topics(const QString &prefix, int limit) const;
    // By name. What is in `query` is ANDed. Disabled members are left out.
    QList<Member> people(const PeopleQuery &query, int limit, int offset = 0) const;
    QStringList departments() const; // those that somebody is in, sorted
    QStringList places() const;
    QStringList firms() const;
    QList<Member> reports(const Id &managerId) const; // by name
    // Who gave this response; an empty value: any of the kind. Oldest first.
    QList<std::pair<Member, QString>> responders(const Id &postId, const QString &kind, const QString &value) const;
    QList<MissedThread> missed(const QDateTime &since, int limit) const;

    QList<NotificationDetails> notifications(const Page &page, bool unreadOnly = false) const; // newest first
    std::optional<NotificationDetails> notification(const Id &id) const;
    // Unread ones about a thread: they are done when the thread is read.
    QStringList unreadNotificationsOf(const Id &threadId) const;
    int unreadNotifications() const;
    int unreadOfficial() const; // threads
    QList<ScheduledPost> scheduled() const; // next first
    qint64 size() const; // bytes on disk
    Sizes sizes() const;
    int unreadTotal() const;
    Preferences preferences() const;
    QList<Device> devices() const;

    std::optional<Charter> charter() const; // the newest version; nothing before one is here
    QList<Charter> charters() const; // all versions, newest first
    QList<Route> routes() const; // by what they are about
    Enrolment enrolment() const;
    // Which tasks of role paths the member has really done (docs/protocol.md, Charter): from the cache.
    QSet<QString> deeds() const;

    QList<SearchHit> search(const SearchQuery &query) const;
    int searchCount(const QString &text, int most) const; // does not count beyond `most`
    // The bytes of an attachment, if they are in the cache or waiting in the outbox.
    std::optional<QByteArray> blob(const Id &blobOrLocalId) const;

    QList<OutboxItem> outbox() const; // in order of sending
    // A draft is kept per place: a group's id for a new post, a post's id for a reply or an edit.
    QString draft(const QString &place) const; // JSON text, empty when there is none
    // Kept where drafts are, as "1", once the member has gone to a post that a search found: see deeds().
    static inline const QString foundPlace = QStringLiteral("#found");

private:
    NotificationDetails details(const FeedKey &key, const QByteArray &json) const;
    explicit Reader(std::unique_ptr<Database> database);
    std::unique_ptr<Database> m_database;
    std::unique_ptr<PostTimes> m_postTimes;
};

} // namespace atrium
