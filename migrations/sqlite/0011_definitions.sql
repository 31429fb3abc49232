-- How each indicator of a version is counted, and since when. Versions that were kept before get theirs when Heard starts.
ALTER TABLE questionnaire_version ADD COLUMN definitions TEXT NOT NULL DEFAULT '[]';

-- What a release counts answers to: also of what nobody answered.
CREATE TABLE released_questionnaire (
    release TEXT NOT NULL REFERENCES release (id),
    questionnaire TEXT NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (release, questionnaire, version),
    FOREIGN KEY (questionnaire, version) REFERENCES questionnaire_version (questionnaire, version)
) STRICT, WITHOUT ROWID;
-- Of earlier releases it is known of what was answered.
INSERT INTO released_questionnaire
SELECT DISTINCT release.id, collection.questionnaire, collection.version
FROM release
JOIN outcome_tally ON outcome_tally.quarter = release.quarter
JOIN collection ON collection.id = outcome_tally.collection;
