-- A leaf of the search index is to be one page of the encrypted file: of its 4,096 bytes SQLCipher takes
-- 80 and SQLite 39. FTS5's own 4,050 bytes spilled over into a second page each time.
INSERT INTO search (search, rank) VALUES ('pgsz', 3960);
