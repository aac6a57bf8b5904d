-- Objects made here whose create the server has answered, but no state that is here covers yet. When
-- /changes passes them over, they were destroyed again: it leaves out what came and went in between.
CREATE TABLE unconfirmed (
    account INTEGER NOT NULL, type INTEGER NOT NULL, id TEXT NOT NULL, PRIMARY KEY (account, type, id)
) WITHOUT ROWID;
