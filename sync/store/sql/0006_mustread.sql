-- What asks this member to confirm that they have read it (see MustReads). `post` is post.row; only
-- posts that ask this member, as they are signed now, have a row.
CREATE TABLE must_read (
    post INTEGER PRIMARY KEY,
    signed_at INTEGER NOT NULL,
    by_at INTEGER,                          -- NULL: no date
    done_at INTEGER                         -- NULL: not yet
);
CREATE INDEX must_read_waiting ON must_read (by_at) WHERE done_at IS NULL;

-- `object` is object.row, `post` an id: it may come before its post.
CREATE TABLE acknowledgement (
    object INTEGER PRIMARY KEY, post TEXT NOT NULL, signed_at INTEGER NOT NULL, created_at INTEGER NOT NULL
);
CREATE INDEX acknowledgement_post ON acknowledgement (post, signed_at);

CREATE TRIGGER post_asks_no_more AFTER DELETE ON post WHEN old.mandate IS NOT NULL BEGIN
    DELETE FROM must_read WHERE post = old.row;
END;
CREATE TRIGGER acknowledgement_left AFTER DELETE ON object WHEN old.type = 18 BEGIN
    DELETE FROM acknowledgement WHERE object = old.row;
END;

-- What a cache of version 5 has is derived when it is opened (see Store).
INSERT INTO setting (name, value) SELECT 'deriveMustReads', '1' WHERE EXISTS (SELECT 1 FROM post WHERE mandate IS NOT NULL);
