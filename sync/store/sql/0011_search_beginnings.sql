-- How old a post is, without its row: a search ranks some hundred hits by that, and posts that lie far
-- apart are a page each.
CREATE INDEX post_age ON post (row, created_at);

-- Every word stands in the search index as its first two and its first three letters, too (see
-- SearchWords): the posts that a cache of version 10 has are put in again, the newest first.
ALTER TABLE common_word DROP COLUMN everyday;
INSERT INTO stale_words (post) SELECT row FROM post WHERE true ON CONFLICT DO NOTHING;
INSERT INTO setting (name, value) SELECT 'tidy', 'merge' WHERE EXISTS (SELECT 1 FROM stale_words)
    ON CONFLICT DO UPDATE SET value = 'merge' WHERE value = 'words';
