-- Rows of questions about the respondent, and of financial years; who did not know and who did not want to say, beside the base.

-- A row is about a place (without an agency: the whole partnership; without a locality: the whole agency) or about an answer to
-- a question. What is missing is hidden; older rows never had the last two.
ALTER TABLE published_figure ADD COLUMN question TEXT NOT NULL DEFAULT '';
ALTER TABLE published_figure ADD COLUMN answer TEXT NOT NULL DEFAULT '';
ALTER TABLE published_figure ADD COLUMN period TEXT NOT NULL DEFAULT 'quarter' CHECK (period IN ('quarter', 'year'));
ALTER TABLE published_figure ADD COLUMN dont_know BIGINT;
ALTER TABLE published_figure ADD COLUMN dont_want_to_say BIGINT;
ALTER TABLE published_figure DROP CONSTRAINT published_figure_pkey;
ALTER TABLE published_figure ADD PRIMARY KEY (release, statement, audience, agency, locality, question, answer, period);
