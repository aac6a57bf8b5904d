-- `bytes` last: what stands after it in a row is found only by reading, and decrypting, all of it.
CREATE TABLE file_in_order (
    id TEXT PRIMARY KEY,                    -- the local id
    sequence INTEGER NOT NULL,
    name TEXT NOT NULL, type TEXT NOT NULL,
    blob TEXT NOT NULL DEFAULT '',          -- the blob's id once it is uploaded
    bytes BLOB NOT NULL
);
INSERT INTO file_in_order (id, sequence, name, type, blob, bytes)
    SELECT id, sequence, name, type, blob, bytes FROM file ORDER BY rowid;
DROP TABLE file;
ALTER TABLE file_in_order RENAME TO file;
CREATE INDEX file_sequence ON file (sequence);

-- How much there is, without going through it.
CREATE INDEX blob_size ON blob (size);
