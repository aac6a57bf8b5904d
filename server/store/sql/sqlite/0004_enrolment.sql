-- Everybody who was there before has an Enrolment, too, as the Member type makes it. It is a change
-- like any other, with the next number of the member's account, so that /changes lists it.
UPDATE account SET modseq = modseq + 1 WHERE kind = 'member';
INSERT INTO object (account_id, type, id, modseq, created_modseq, author_id, created_at, body)
SELECT account.id, 'Enrolment', 'singleton', account.modseq, account.modseq, account.id,
    coalesce((SELECT created_at FROM object AS member
        WHERE member.account_id = (SELECT value FROM setting WHERE key = 'workspaceId')
            AND member.type = 'Member' AND member.id = account.id), 0),
    '{"acceptedAt":null,"acceptedVersion":0,"dismissedAt":null,"finishedAt":null,"id":"singleton","page":"","postponedAt":null,"role":""}'
FROM account WHERE account.kind = 'member';
