-- Topics, files, pinned posts, accepted answers, bookmarks, notifications, and people by what they
-- do. All of it is derived from `shown` of posts and objects, and goes with them (see the triggers).

-- accepted and post_official take their places.
DROP INDEX post_answer;
DROP INDEX post_home_official;

ALTER TABLE post ADD COLUMN pinned_at INTEGER; -- of posts that start a thread
CREATE INDEX post_pinned ON post (account, pinned_at) WHERE pinned_at IS NOT NULL;
CREATE INDEX post_official ON post (activity_at) WHERE official = 1;
CREATE INDEX post_official_unread ON post (activity_at) WHERE official = 1 AND thread_unread > 0;
CREATE INDEX post_official_new ON post (account) WHERE official = 1 AND unread = 1;

-- `post` here and below is post.row.
CREATE TABLE post_topic (
    topic TEXT NOT NULL, created_at INTEGER NOT NULL, post INTEGER NOT NULL, PRIMARY KEY (topic, created_at, post)
) WITHOUT ROWID;
CREATE INDEX post_topic_post ON post_topic (post);

CREATE TABLE topic (topic TEXT PRIMARY KEY, posts INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX topic_posts ON topic (posts);
CREATE TRIGGER topic_used AFTER INSERT ON post_topic BEGIN
    INSERT INTO topic (topic, posts) VALUES (new.topic, 1) ON CONFLICT DO UPDATE SET posts = posts + 1;
END;
CREATE TRIGGER topic_left AFTER DELETE ON post_topic BEGIN
    UPDATE topic SET posts = posts - 1 WHERE topic = old.topic;
    DELETE FROM topic WHERE topic = old.topic AND posts <= 0;
END;

-- row: the post's row times 64, plus the file's number in it.
CREATE TABLE attachment (row INTEGER PRIMARY KEY, account INTEGER NOT NULL, created_at INTEGER NOT NULL);
CREATE INDEX attachment_group ON attachment (account, created_at);

-- Questions with an accepted answer, and who wrote it ('': the answer is not here).
CREATE TABLE accepted (
    question INTEGER PRIMARY KEY, account INTEGER NOT NULL, answer TEXT NOT NULL, author TEXT NOT NULL
);
CREATE INDEX accepted_author ON accepted (author);
CREATE INDEX accepted_group ON accepted (account, author);
CREATE INDEX accepted_missing ON accepted (answer) WHERE author = '';

CREATE TRIGGER post_left AFTER DELETE ON post BEGIN
    DELETE FROM post_topic WHERE post = old.row;
    DELETE FROM attachment WHERE row >= old.row * 64 AND row < (old.row + 1) * 64;
    DELETE FROM accepted WHERE question = old.row;
END;

-- `object` is object.row.
CREATE TABLE bookmark (object INTEGER PRIMARY KEY, post TEXT NOT NULL, created_at INTEGER NOT NULL);
CREATE INDEX bookmark_order ON bookmark (created_at);
CREATE INDEX bookmark_post ON bookmark (post);

CREATE TABLE notification (
    object INTEGER PRIMARY KEY,
    last_at INTEGER NOT NULL, kind TEXT NOT NULL, group_id TEXT NOT NULL, thread TEXT NOT NULL, unread INTEGER NOT NULL
);
CREATE INDEX notification_order ON notification (last_at);
CREATE INDEX notification_unread ON notification (last_at) WHERE unread = 1;
CREATE INDEX notification_thread ON notification (thread) WHERE unread = 1;
CREATE INDEX notification_join ON notification (group_id, last_at) WHERE kind IN ('asked', 'admitted', 'declined');

-- Members who are not disabled. name: folded, to sort by.
CREATE TABLE person (
    object INTEGER PRIMARY KEY,
    member TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL, department TEXT NOT NULL, place TEXT NOT NULL, firm TEXT NOT NULL, manager TEXT NOT NULL
);
CREATE INDEX person_name ON person (name);
CREATE INDEX person_department ON person (department, name) WHERE department <> '';
CREATE INDEX person_place ON person (place, name) WHERE place <> '';
CREATE INDEX person_firm ON person (firm, name) WHERE firm <> '';
CREATE INDEX person_manager ON person (manager, name) WHERE manager <> '';

CREATE TRIGGER object_left AFTER DELETE ON object WHEN old.type IN (0, 8, 9) BEGIN
    DELETE FROM person WHERE object = old.row;
    DELETE FROM bookmark WHERE object = old.row;
    DELETE FROM notification WHERE object = old.row;
END;

-- Posts whose words are to be put into the search index again.
CREATE TABLE stale_words (post INTEGER PRIMARY KEY);

-- What a cache of version 1 has. Members are derived again when the cache is opened (see Store).
INSERT INTO post_topic (topic, created_at, post)
    SELECT DISTINCT topic.value, post.created_at, post.row
    FROM post, json_each(post.shown, '$.topics') AS topic
    WHERE post.place < 2 AND NOT coalesce(post.shown ->> 'removed', 0);
INSERT INTO stale_words (post) SELECT DISTINCT post FROM post_topic;
INSERT INTO setting (name, value) SELECT 'tidy', 'words' WHERE EXISTS (SELECT 1 FROM stale_words) ON CONFLICT DO NOTHING;
INSERT INTO attachment (row, account, created_at)
    SELECT post.row * 64 + file.key, post.account, post.created_at
    FROM post, json_each(post.shown, '$.attachments') AS file
    WHERE post.place < 2 AND file.key < 64;
INSERT INTO accepted (question, account, answer, author)
    SELECT question.row, question.account, question.answer, coalesce(answer.author, '')
    FROM post AS question LEFT JOIN post AS answer ON answer.id = question.answer
    WHERE question.answer IS NOT NULL;
INSERT INTO setting (name, value) SELECT 'deriveMembers', '1' WHERE EXISTS (SELECT 1 FROM object WHERE type = 0);
