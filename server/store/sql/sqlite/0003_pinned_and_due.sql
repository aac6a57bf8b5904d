-- Which posts are pinned in a group: a shadow of Post.pinnedAt, kept by its type, to count them.
CREATE TABLE pinned (
    group_id TEXT NOT NULL,
    post_id TEXT NOT NULL,
    PRIMARY KEY (group_id, post_id)
) WITHOUT ROWID;

-- Scheduled posts by when they are to be sent (their activity_at; 0: not by itself).
CREATE INDEX object_due ON object (activity_at) WHERE type = 'ScheduledPost' AND destroyed = 0 AND activity_at > 0;
