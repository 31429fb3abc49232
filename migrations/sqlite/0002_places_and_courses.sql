-- Where a collection belongs, the course that it is about, and figures for agencies and their localities.

ALTER TABLE collection ADD COLUMN agency TEXT NOT NULL DEFAULT '';
ALTER TABLE collection ADD COLUMN locality TEXT NOT NULL DEFAULT '';
ALTER TABLE collection ADD COLUMN course_name TEXT;
ALTER TABLE collection ADD COLUMN course_provider TEXT;
ALTER TABLE collection ADD COLUMN course_on TEXT;

-- Without an agency: the whole partnership; without a locality: the whole agency. Hidden figures have neither base nor
-- positive.
CREATE TABLE placed_figure (
    release TEXT NOT NULL REFERENCES release (id),
    statement TEXT NOT NULL,
    audience TEXT NOT NULL,
    agency TEXT NOT NULL,
    locality TEXT NOT NULL,
    base INTEGER,
    positive INTEGER,
    PRIMARY KEY (release, statement, audience, agency, locality)
) STRICT;
INSERT INTO placed_figure SELECT release, statement, audience, '', '', base, positive FROM published_figure;
DROP TABLE published_figure;
ALTER TABLE placed_figure RENAME TO published_figure;
