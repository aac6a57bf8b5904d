-- What was imported from archives, so that importing one again adds only what is new.
CREATE TABLE import_group (
    name TEXT PRIMARY KEY,                  -- as the group was called when it was first imported
    group_id TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE import_message (
    group_id TEXT NOT NULL,
    message_key TEXT NOT NULL,              -- its Message-ID, or a hash of its text
    post_id TEXT NOT NULL,
    thread_key TEXT NOT NULL,               -- message_key of the message that starts the thread
    subject TEXT NOT NULL,                  -- its base, for finding the thread of later replies
    sent_at INTEGER NOT NULL,               -- milliseconds since 1970
    PRIMARY KEY (group_id, message_key)
) WITHOUT ROWID;

CREATE TABLE import_author (
    author_key TEXT PRIMARY KEY,            -- an e-mail address, or the fold of a masked one
    member_id TEXT NOT NULL
) WITHOUT ROWID;
