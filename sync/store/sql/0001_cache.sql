-- The cache. Times are milliseconds since 1970. `account` columns are account.key.
--
-- Every cached object has `shown`, its JSON as the screens see it (NULL: not there), and `server`,
-- the server's own version while commands wait for the object ('': the server has none; NULL: no
-- commands, `shown` is the server's). All other columns are taken from `shown`.

CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE account (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL DEFAULT '',          -- workspace group member
    listed INTEGER NOT NULL DEFAULT 0,      -- in the Session; else only commands speak of it
    unread INTEGER NOT NULL DEFAULT 0,      -- how many posts are; kept by the triggers below and by PostRows
    history_complete INTEGER NOT NULL DEFAULT 0,
    history_before INTEGER                  -- how far back the posts are here
);

CREATE TABLE state (account INTEGER, type INTEGER, state TEXT NOT NULL, PRIMARY KEY (account, type)) WITHOUT ROWID;

CREATE TABLE object (
    row INTEGER PRIMARY KEY,
    account INTEGER NOT NULL, type INTEGER NOT NULL, id TEXT NOT NULL,
    shown TEXT, server TEXT,
    UNIQUE (account, type, id)
);

CREATE INDEX object_membership ON object (account, shown ->> 'memberId') WHERE type = 2;

-- The words of members' names (rank 0) and titles (rank 1), folded, to find them by prefix.
CREATE TABLE member_word (
    word TEXT NOT NULL, member TEXT NOT NULL, rank INTEGER NOT NULL, PRIMARY KEY (word, member)
) WITHOUT ROWID;
CREATE INDEX member_word_member ON member_word (member);

-- row: the newer the post, the larger, as far as it is known when it arrives. Search relies on it.
CREATE TABLE post (
    row INTEGER PRIMARY KEY,
    account INTEGER NOT NULL,
    id TEXT NOT NULL UNIQUE,
    thread TEXT NOT NULL,
    place INTEGER NOT NULL,                 -- 0 starts a thread, 1 a reply, 2 not shown
    author TEXT NOT NULL,
    kind TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    activity_at INTEGER NOT NULL,
    home INTEGER NOT NULL,                  -- starts a thread in a group that belongs on Home
    official INTEGER NOT NULL,              -- an announcement that starts a thread in an official group
    unread INTEGER NOT NULL,
    thread_unread INTEGER NOT NULL,         -- unread posts in the thread that this one starts
    answer TEXT,
    shown TEXT, server TEXT
);
-- One index a feed: each is walked in the feed's own order, so a page costs the same everywhere.
CREATE INDEX post_home ON post (activity_at) WHERE home = 1;
CREATE INDEX post_home_unread ON post (activity_at) WHERE home = 1 AND thread_unread > 0;
CREATE INDEX post_home_question ON post (activity_at) WHERE home = 1 AND kind = 'question';
CREATE INDEX post_home_official ON post (activity_at) WHERE home = 1 AND official = 1;
CREATE INDEX post_group ON post (account, activity_at) WHERE place = 0;
CREATE INDEX post_group_unread ON post (account, activity_at) WHERE place = 0 AND thread_unread > 0;
CREATE INDEX post_group_question ON post (account, activity_at) WHERE place = 0 AND kind = 'question';
CREATE INDEX post_group_official ON post (account, activity_at) WHERE place = 0 AND official = 1;
CREATE INDEX post_thread ON post (thread, created_at) WHERE place = 1;
CREATE INDEX post_author ON post (author, created_at) WHERE place < 2;
CREATE INDEX post_account ON post (account, created_at);
CREATE INDEX post_unread ON post (account, created_at) WHERE unread = 1;
CREATE INDEX post_thread_unread ON post (thread) WHERE unread = 1;
CREATE INDEX post_answer ON post (account, answer) WHERE answer IS NOT NULL;

-- Unread posts that come or go. PostRows does the same for new rows: a trigger on INSERT would make
-- every insert a nested transaction.
CREATE TRIGGER post_read AFTER UPDATE OF unread ON post WHEN new.unread <> old.unread BEGIN
    UPDATE account SET unread = unread + new.unread - old.unread WHERE key = new.account;
    UPDATE post SET thread_unread = thread_unread + new.unread - old.unread WHERE id = new.thread;
END;
CREATE TRIGGER post_gone AFTER DELETE ON post WHEN old.unread = 1 BEGIN
    UPDATE account SET unread = unread - 1 WHERE key = old.account;
    UPDATE post SET thread_unread = thread_unread - 1 WHERE id = old.thread;
END;

-- marks: words that no text has, for what does not change: author, group, kind, what is attached.
-- No prefix index: it would make a first sync three times as long (see Search for prefixes).
CREATE VIRTUAL TABLE search USING fts5 (
    title, body, files, marks, content = '', contentless_delete = 1,
    tokenize = 'unicode61 remove_diacritics 2'
);
-- A first sync writes each word again for every merge: fewer, larger merges.
INSERT INTO search (search, rank) VALUES ('automerge', 16);

CREATE TABLE response (
    row INTEGER PRIMARY KEY,
    account INTEGER NOT NULL, id TEXT NOT NULL,
    post TEXT NOT NULL, member TEXT NOT NULL, kind TEXT NOT NULL, value TEXT NOT NULL,   -- '' when not shown
    shown TEXT, server TEXT,
    UNIQUE (account, id)
);
CREATE INDEX response_post ON response (post, kind, value, member);

CREATE TABLE command (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    operation INTEGER NOT NULL,
    account INTEGER NOT NULL, type INTEGER NOT NULL, id TEXT NOT NULL,
    properties TEXT NOT NULL,
    state INTEGER NOT NULL,                 -- SendState
    attempts INTEGER NOT NULL DEFAULT 0,
    error TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL
);
CREATE INDEX command_object ON command (type, id);

-- Which objects a command changes, and which it only speaks of.
CREATE TABLE effect (
    sequence INTEGER NOT NULL,
    account INTEGER NOT NULL, type INTEGER NOT NULL, id TEXT NOT NULL,
    role INTEGER NOT NULL,                  -- 0 its own object, 1 changes it as well, 2 speaks of it
    overtaken INTEGER NOT NULL DEFAULT 0,   -- the server's version came while it was being sent
    PRIMARY KEY (sequence, account, type, id)
) WITHOUT ROWID;
CREATE INDEX effect_object ON effect (account, type, id, sequence);

CREATE TABLE file (
    id TEXT PRIMARY KEY,                    -- the local id
    sequence INTEGER NOT NULL,
    name TEXT NOT NULL, type TEXT NOT NULL, bytes BLOB NOT NULL,
    blob TEXT NOT NULL DEFAULT ''           -- the blob's id once it is uploaded
);
CREATE INDEX file_sequence ON file (sequence);

CREATE TABLE blob (row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, size INTEGER NOT NULL, bytes BLOB NOT NULL);

CREATE TABLE draft (place TEXT PRIMARY KEY, json TEXT NOT NULL) WITHOUT ROWID;
