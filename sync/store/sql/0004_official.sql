-- What is official is what is proved (see Proof): posts that claim it, by the mandate that they name.
ALTER TABLE post ADD COLUMN proof INTEGER NOT NULL DEFAULT 0;
ALTER TABLE post ADD COLUMN mandate TEXT;
CREATE INDEX post_mandate ON post (mandate) WHERE mandate IS NOT NULL;

UPDATE post SET mandate = shown ->> '$.seal.mandateId' WHERE shown LIKE '%"seal":{%';

-- It was an announcement in an official group: nothing of that is signed.
UPDATE post SET official = 0 WHERE official = 1;
