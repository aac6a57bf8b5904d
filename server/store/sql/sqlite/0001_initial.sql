-- Every JMAP account (RFC 8620 section 1.6.2) and the number of its last change.
CREATE TABLE account (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('workspace', 'group', 'member')),
    name TEXT NOT NULL DEFAULT '',          -- what the Session calls it
    modseq INTEGER NOT NULL DEFAULT 0,      -- of the last change to any object in it
    min_modseq INTEGER NOT NULL DEFAULT 0   -- states before this one are not known any more
) WITHOUT ROWID;

-- Every JMAP object. `body` goes out as it is; the columns are what is queried.
-- A destroyed object keeps its row, without body, for /changes.
CREATE TABLE object (
    account_id TEXT NOT NULL REFERENCES account (id),
    type TEXT NOT NULL,
    id TEXT NOT NULL,
    modseq INTEGER NOT NULL,
    created_modseq INTEGER NOT NULL,        -- negative: the id was there before, and had been destroyed
    destroyed INTEGER NOT NULL DEFAULT 0,
    author_id TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL DEFAULT 0,  -- milliseconds since 1970
    activity_at INTEGER NOT NULL DEFAULT 0, -- of posts that start a thread; otherwise 0
    parent_id TEXT NOT NULL DEFAULT '',     -- a reply's thread; a response's post
    body TEXT NOT NULL
);
CREATE UNIQUE INDEX object_id ON object (account_id, type, id);
CREATE UNIQUE INDEX object_changes ON object (account_id, type, modseq);
CREATE INDEX object_created ON object (account_id, type, created_at) WHERE destroyed = 0;
CREATE INDEX object_parent ON object (account_id, type, parent_id, created_at) WHERE destroyed = 0;
CREATE INDEX object_author ON object (account_id, type, author_id, parent_id) WHERE destroyed = 0;
CREATE INDEX object_activity ON object (account_id, type, activity_at) WHERE destroyed = 0 AND activity_at > 0;

-- Which creates were done: a client that repeats one gets the same object (idempotency).
CREATE TABLE token (
    account_id TEXT NOT NULL,
    author_id TEXT NOT NULL,
    token TEXT NOT NULL,
    object_id TEXT NOT NULL,
    PRIMARY KEY (account_id, author_id, token)
) WITHOUT ROWID;

-- Who is in which group: a shadow of the Membership objects, kept by their type, for access checks.
CREATE TABLE membership (
    group_id TEXT NOT NULL,
    member_id TEXT NOT NULL,
    role TEXT NOT NULL,
    membership_id TEXT NOT NULL,
    PRIMARY KEY (group_id, member_id)
) WITHOUT ROWID;
CREATE INDEX membership_member ON membership (member_id, group_id, role);

-- One row for each member with an e-mail address, kept by the Member type, which makes the address
-- unique. `password_hash` (argon2id) is set by server/auth; NULL: cannot sign in with a password.
CREATE TABLE credential (
    member_id TEXT PRIMARY KEY,
    email TEXT NOT NULL COLLATE NOCASE UNIQUE,
    password_hash TEXT
) WITHOUT ROWID;

-- The token of each signed-in device. The row goes when the Device object is destroyed.
CREATE TABLE device_token (
    device_id TEXT PRIMARY KEY,
    member_id TEXT NOT NULL,
    token_hash TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    last_seen_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX device_token_member ON device_token (member_id);

-- Which blobs an account refers to. The bytes are files (BlobStore).
CREATE TABLE blob (
    account_id TEXT NOT NULL,
    blob_id TEXT NOT NULL,
    size INTEGER NOT NULL,
    type TEXT NOT NULL,
    uploader_id TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (account_id, blob_id)
) WITHOUT ROWID;

CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
