-- One sequence of numbers for all accounts. A backup that is restored does not know the numbers that
-- were given out after it, so whoever writes first after a start goes on well beyond the last one
-- that is known, and what is in between is no state of this database (see Store).
CREATE TABLE sequence (last INTEGER NOT NULL);
INSERT INTO sequence (last) SELECT coalesce(max(modseq), 0) FROM account;
CREATE TABLE gap (
    after INTEGER PRIMARY KEY,  -- the last number that was given out before
    until INTEGER NOT NULL      -- those beyond are given out since
);

ALTER TABLE account DROP COLUMN modseq;
ALTER TABLE account DROP COLUMN min_modseq;
