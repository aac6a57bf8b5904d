-- Words that many posts have are kept apart in the search index (see SearchWords).
CREATE TABLE common_word (word TEXT PRIMARY KEY, everyday INTEGER NOT NULL) WITHOUT ROWID;

DROP TABLE search;
-- marks: words that no text has, for what does not change: author, group, kind, what is attached.
-- No prefix index: it would make a first sync three times as long.
CREATE VIRTUAL TABLE search USING fts5 (
    title, body, files, marks, content = '', contentless_delete = 1, tokenize = 'atrium'
);
-- A first sync writes each word again for every merge: fewer, larger merges, until the history is
-- whole (see Store::tidy).
INSERT INTO search (search, rank) VALUES ('automerge', 16);
CREATE VIRTUAL TABLE vocabulary USING fts5vocab (search, row);

-- What a cache of version 6 has is put in again, the newest first. So are the words of members, who are
-- now found without æ and ø (see TextFold), when the cache is opened.
INSERT INTO stale_words (post) SELECT row FROM post WHERE true ON CONFLICT DO NOTHING;
INSERT INTO setting (name, value) SELECT 'deriveMembers', '1' WHERE EXISTS (SELECT 1 FROM object WHERE type = 0)
    ON CONFLICT DO NOTHING;
INSERT INTO setting (name, value) SELECT 'tidy', 'merge' WHERE EXISTS (SELECT 1 FROM stale_words)
    ON CONFLICT DO UPDATE SET value = 'merge' WHERE value = 'words';
