-- Posts that must be read, by when whoever has not confirmed it is reminded next: a shadow of
-- Post.mustRead.by, kept by its type.
CREATE TABLE reminder (
    group_id TEXT NOT NULL,
    post_id TEXT NOT NULL,
    at INTEGER NOT NULL,                    -- milliseconds since 1970
    PRIMARY KEY (group_id, post_id)
) WITHOUT ROWID;
CREATE INDEX reminder_at ON reminder (at);
