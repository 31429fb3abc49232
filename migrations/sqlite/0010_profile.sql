-- Who was heard and who was not: how many answers were sent, what a release shows of that, and the population beside it.

-- What they say about themselves is in item_tally.
CREATE TABLE response_tally (
    collection TEXT NOT NULL REFERENCES collection (id),
    quarter TEXT NOT NULL,
    responses INTEGER NOT NULL,
    PRIMARY KEY (collection, quarter)
) STRICT, WITHOUT ROWID;
-- What has been deleted from a released quarter stays counted in other tallies, and was never counted here.
INSERT INTO response_tally SELECT collection, quarter, count(*) FROM response GROUP BY collection, quarter;

-- A row is about a place, an answer to a question, or, without an answer, all who answered the question. What is missing is
-- hidden.
CREATE TABLE published_profile (
    release TEXT NOT NULL REFERENCES release (id),
    audience TEXT NOT NULL,
    agency TEXT NOT NULL,
    locality TEXT NOT NULL,
    question TEXT NOT NULL,
    answer TEXT NOT NULL,
    respondents INTEGER,
    PRIMARY KEY (release, audience, agency, locality, question, answer)
) STRICT;

-- Without an audience: for every audience that has no reference of its own.
CREATE TABLE reference_population (
    audience TEXT NOT NULL,
    dimension TEXT NOT NULL,
    category TEXT NOT NULL,
    population INTEGER NOT NULL,
    source TEXT NOT NULL,
    as_of TEXT NOT NULL,
    PRIMARY KEY (audience, dimension, category)
) STRICT;
