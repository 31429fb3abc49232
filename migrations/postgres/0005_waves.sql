-- What somebody says next to what they said the time before, where they ask for it by typing the words that they got then.

-- The keyed hash of the receipt of the response before. A response is followed by one at most.
ALTER TABLE response ADD COLUMN earlier BYTEA;
CREATE UNIQUE INDEX response_earlier ON response (earlier) WHERE earlier IS NOT NULL;

-- Where and when the later of two was counted, and what was said of a statement both times.
CREATE TABLE pair_tally (
    collection TEXT NOT NULL REFERENCES collection (id),
    quarter TEXT NOT NULL,
    statement TEXT NOT NULL,
    earlier TEXT NOT NULL,
    later TEXT NOT NULL,
    responses BIGINT NOT NULL,
    PRIMARY KEY (collection, quarter, statement, earlier, later)
);
