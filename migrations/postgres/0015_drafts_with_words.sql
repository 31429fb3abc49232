-- Few drafts are kept under words; the others need no place in the index.
DROP INDEX draft_words;
CREATE UNIQUE INDEX draft_words ON draft (words_hash) WHERE words_hash IS NOT NULL;
