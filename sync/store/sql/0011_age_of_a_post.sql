-- How old a post is, without its row: a search ranks some hundred hits by that, and posts that lie far
-- apart are a page each.
CREATE INDEX post_age ON post (row, created_at);
