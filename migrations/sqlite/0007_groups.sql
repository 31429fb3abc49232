-- What those say who tell their sex, their ethnic group or a lasting condition: by statement, for each of the three alone.

CREATE TABLE group_tally (
    collection TEXT NOT NULL REFERENCES collection (id),
    quarter TEXT NOT NULL,
    statement TEXT NOT NULL,
    breakdown TEXT NOT NULL,
    category TEXT NOT NULL,
    outcome TEXT NOT NULL,
    responses INTEGER NOT NULL,
    PRIMARY KEY (collection, quarter, statement, breakdown, category, outcome)
) STRICT, WITHOUT ROWID;
