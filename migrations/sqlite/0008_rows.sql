-- Rows of questions about the respondent, and of financial years; who did not know and who did not want to say, beside the base.

-- A row is about a place (without an agency: the whole partnership; without a locality: the whole agency) or about an answer to
-- a question. What is missing is hidden; older rows never had the last two.
CREATE TABLE published_row (
    release TEXT NOT NULL REFERENCES release (id),
    statement TEXT NOT NULL,
    audience TEXT NOT NULL,
    agency TEXT NOT NULL,
    locality TEXT NOT NULL,
    question TEXT NOT NULL,
    answer TEXT NOT NULL,
    period TEXT NOT NULL CHECK (period IN ('quarter', 'year')),
    base INTEGER,
    positive INTEGER,
    dont_know INTEGER,
    dont_want_to_say INTEGER,
    PRIMARY KEY (release, statement, audience, agency, locality, question, answer, period)
) STRICT;
INSERT INTO published_row
SELECT release, statement, audience, agency, locality, '', '', 'quarter', base, positive, NULL, NULL FROM published_figure;
DROP TABLE published_figure;
ALTER TABLE published_row RENAME TO published_figure;
