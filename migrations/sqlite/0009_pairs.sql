-- What a release shows of those who answered two times, the later time in its quarter: how many said what then and now, of the
-- whole partnership. What is missing is hidden. Releases that were cut before have no rows.
CREATE TABLE published_pairs (
    release TEXT NOT NULL REFERENCES release (id),
    statement TEXT NOT NULL,
    audience TEXT NOT NULL,
    stayed_positive INTEGER,
    gained INTEGER,
    lost INTEGER,
    stayed_negative INTEGER,
    PRIMARY KEY (release, statement, audience)
) STRICT;
