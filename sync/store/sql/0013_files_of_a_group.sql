-- Whose a file is: it goes with the account, also when no post has it any more.
ALTER TABLE blob ADD COLUMN account INTEGER NOT NULL DEFAULT 0;
WITH attached AS (
    SELECT file.value ->> 'blobId' AS id, post.account AS account
    FROM post, json_each(post.shown, '$.attachments') AS file
)
UPDATE blob SET account = attached.account FROM attached WHERE blob.id = attached.id;
DELETE FROM blob WHERE account = 0; -- portraits are fetched again when they are seen
CREATE INDEX blob_account ON blob (account);
