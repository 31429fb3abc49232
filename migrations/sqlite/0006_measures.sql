-- What is counted elsewhere than in answers, by quarter, beside the statement that it evidences.

CREATE TABLE measure (
    id BLOB NOT NULL PRIMARY KEY,
    statement TEXT NOT NULL,
    name TEXT NOT NULL,
    definition TEXT NOT NULL,
    source TEXT NOT NULL,
    kind TEXT NOT NULL,
    better TEXT NOT NULL,
    UNIQUE (statement, name)
) STRICT;

CREATE TABLE measure_reading (
    measure BLOB NOT NULL REFERENCES measure (id),
    quarter TEXT NOT NULL,
    numerator INTEGER NOT NULL,
    denominator INTEGER NOT NULL,
    recorded_on TEXT NOT NULL,
    PRIMARY KEY (measure, quarter)
) STRICT, WITHOUT ROWID;
