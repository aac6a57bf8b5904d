-- Whether the member has ever reacted to something (Reader::deeds). Only their own responses are in
-- this index: one by member had a page of its own for nearly every reaction of a first sync.
DROP INDEX response_reaction;
ALTER TABLE response ADD COLUMN mine INTEGER NOT NULL DEFAULT 0;
UPDATE response SET mine = 1 WHERE member = (SELECT value FROM setting WHERE name = 'memberId');
CREATE INDEX response_mine ON response (kind) WHERE mine = 1;
