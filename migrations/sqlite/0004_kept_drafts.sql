-- A draft that its respondent asked to keep: found by a keyed hash of their words, its token wrapped under them. The words
-- of a receipt have another hash, so that a kept draft and what became of it cannot be told to belong together.

ALTER TABLE draft ADD COLUMN words_hash BLOB;
ALTER TABLE draft ADD COLUMN wrapped_token BLOB;
CREATE UNIQUE INDEX draft_words ON draft (words_hash);
