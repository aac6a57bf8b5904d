-- A commit writes every page that it changed, whole. What is new and stands beside what else is new
-- shares pages; what is sorted by its author has one for each.

-- Clients make tokens that begin with the time (ULIDs), so those of one commit stand together.
CREATE TABLE used_token (
    account_id TEXT NOT NULL,
    author_id TEXT NOT NULL,
    token TEXT NOT NULL,
    object_id TEXT NOT NULL,
    PRIMARY KEY (token, account_id, author_id)
) WITHOUT ROWID;
INSERT INTO used_token SELECT account_id, author_id, token, object_id FROM token ORDER BY token, account_id, author_id;
DROP TABLE token;
ALTER TABLE used_token RENAME TO token;

-- A member's response to a post is looked for among all of that post, in the index alone.
DROP INDEX object_author;
DROP INDEX object_parent;
CREATE INDEX object_parent ON object (account_id, type, parent_id, created_at, author_id) WHERE destroyed = 0;
