-- The figures of a place are read without those of all others.
CREATE INDEX published_figure_place ON published_figure (release, question, agency, locality);
