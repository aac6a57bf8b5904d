-- Whether a member has ever reacted to something (Reader::deeds), without going through all reactions.
CREATE INDEX response_reaction ON response (member) WHERE kind = 'reaction';
