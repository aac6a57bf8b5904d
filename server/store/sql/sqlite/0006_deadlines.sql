-- Memberships and groups by when they want looking at (their activity_at; 0: not by itself).
CREATE INDEX object_deadline ON object (activity_at)
    WHERE type IN ('Membership', 'Group') AND destroyed = 0 AND activity_at > 0;

-- What was there before: open groups wait for their review, and guests get an end at the next look.
UPDATE object SET activity_at
    = coalesce(max(1, CAST(strftime('%s', json_extract(body, '$.reviewAt')) AS INTEGER) * 1000), 0)
WHERE type = 'Group' AND destroyed = 0 AND json_extract(body, '$.reviewAt') IS NOT NULL
    AND json_extract(body, '$.archivedAt') IS NULL;
UPDATE object SET activity_at = 1
WHERE type = 'Membership' AND destroyed = 0 AND author_id IN (
    SELECT id FROM object WHERE account_id = (SELECT value FROM setting WHERE key = 'workspaceId')
        AND type = 'Member' AND json_extract(body, '$.role') = 'guest');
