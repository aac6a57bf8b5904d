-- What is official of a group, whatever its age, for those who keep no more than some months of the rest.
CREATE INDEX object_sealed ON object (account_id, id)
    WHERE type = 'Post' AND destroyed = 0 AND json_extract(body, '$.seal') IS NOT NULL;
