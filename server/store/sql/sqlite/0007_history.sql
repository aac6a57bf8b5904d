-- How far back a guest sees into a group: a shadow of Membership.historyFrom, kept by its type.
ALTER TABLE membership ADD COLUMN history_from INTEGER NOT NULL DEFAULT 0;  -- milliseconds since 1970; 0: everything
-- States of posts and responses from before this one are of what they saw at another time.
ALTER TABLE membership ADD COLUMN history_state INTEGER NOT NULL DEFAULT 0;

-- Who uploads bytes that are there already has them as well.
CREATE TABLE uploaded (
    account_id TEXT NOT NULL,
    blob_id TEXT NOT NULL,
    size INTEGER NOT NULL,
    type TEXT NOT NULL,
    uploader_id TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (account_id, blob_id, uploader_id)
) WITHOUT ROWID;
INSERT INTO uploaded SELECT account_id, blob_id, size, type, uploader_id, created_at FROM blob;
DROP TABLE blob;
ALTER TABLE uploaded RENAME TO blob;
