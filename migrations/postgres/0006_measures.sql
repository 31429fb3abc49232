-- What is counted elsewhere than in answers, by quarter, beside the statement that it evidences.

CREATE TABLE measure (
    id UUID NOT NULL PRIMARY KEY,
    statement TEXT NOT NULL,
    name TEXT NOT NULL,
    definition TEXT NOT NULL,
    source TEXT NOT NULL,
    kind TEXT NOT NULL,
    better TEXT NOT NULL,
    UNIQUE (statement, name)
);

CREATE TABLE measure_reading (
    measure UUID NOT NULL REFERENCES measure (id),
    quarter TEXT NOT NULL,
    numerator BIGINT NOT NULL,
    denominator BIGINT NOT NULL,
    recorded_on DATE NOT NULL,
    PRIMARY KEY (measure, quarter)
);
