-- What the properties said that an update changes, when the person began: JSON, '' when that does not
-- matter (see Command).
ALTER TABLE command ADD COLUMN known TEXT NOT NULL DEFAULT '';
