-- What is official comes whatever its age. Where history ended before, that has not been asked for.
UPDATE account SET history_complete = 0 WHERE history_before > 0;
