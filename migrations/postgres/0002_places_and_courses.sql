-- Where a collection belongs, the course that it is about, and figures for agencies and their localities.

ALTER TABLE collection ADD COLUMN agency TEXT NOT NULL DEFAULT '';
ALTER TABLE collection ADD COLUMN locality TEXT NOT NULL DEFAULT '';
ALTER TABLE collection ADD COLUMN course_name TEXT;
ALTER TABLE collection ADD COLUMN course_provider TEXT;
ALTER TABLE collection ADD COLUMN course_on DATE;

-- Without an agency: the whole partnership; without a locality: the whole agency. Hidden figures have neither base nor
-- positive.
ALTER TABLE published_figure ADD COLUMN agency TEXT NOT NULL DEFAULT '';
ALTER TABLE published_figure ADD COLUMN locality TEXT NOT NULL DEFAULT '';
ALTER TABLE published_figure DROP CONSTRAINT published_figure_pkey;
ALTER TABLE published_figure ADD PRIMARY KEY (release, statement, audience, agency, locality);
