-- The first whole Heard: content, collections, the way of an answer, figures, staff.
-- The same tables and columns stand in migrations/postgres; a test compares them.

CREATE TABLE questionnaire_version (
    questionnaire TEXT NOT NULL,
    version INTEGER NOT NULL,
    digest TEXT NOT NULL,
    structure TEXT NOT NULL,
    wordings TEXT NOT NULL,
    loaded_on TEXT NOT NULL,
    PRIMARY KEY (questionnaire, version),
    UNIQUE (questionnaire, digest)
) STRICT;

CREATE TABLE collection (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    questionnaire TEXT NOT NULL,
    version INTEGER NOT NULL,
    access TEXT NOT NULL CHECK (access IN ('open', 'codes')),
    opened_on TEXT NOT NULL,
    closes_on TEXT,
    closed_on TEXT,
    FOREIGN KEY (questionnaire, version) REFERENCES questionnaire_version (questionnaire, version)
) STRICT;

-- How many codes were made and when; never which.
CREATE TABLE code_batch (
    id BLOB NOT NULL PRIMARY KEY,
    collection TEXT NOT NULL REFERENCES collection (id),
    made_on TEXT NOT NULL,
    quantity INTEGER NOT NULL
) STRICT;

-- A code that has not been used. Using it deletes it.
CREATE TABLE access_code (
    hash BLOB NOT NULL PRIMARY KEY,
    collection TEXT NOT NULL REFERENCES collection (id)
) STRICT, WITHOUT ROWID;

-- Sealed under a key that only the respondent's cookie holds.
CREATE TABLE draft (
    id BLOB NOT NULL PRIMARY KEY,
    sealed BLOB NOT NULL,
    expires_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- A sent response knows its day and no time, and has a random id.
CREATE TABLE response (
    collection TEXT NOT NULL REFERENCES collection (id),
    id BLOB NOT NULL,
    quarter TEXT NOT NULL,
    submitted_on TEXT NOT NULL,
    receipt_hash BLOB NOT NULL,
    answers TEXT NOT NULL,
    PRIMARY KEY (collection, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX response_receipt ON response (receipt_hash);

-- Makes a repeated send harmless: the same key gets the same receipt, sealed to the draft's key, for two hours.
CREATE TABLE submission (
    key BLOB NOT NULL PRIMARY KEY,
    sealed_receipt BLOB NOT NULL,
    expires_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE item_tally (
    collection TEXT NOT NULL REFERENCES collection (id),
    quarter TEXT NOT NULL,
    item TEXT NOT NULL,
    answer TEXT NOT NULL,
    responses INTEGER NOT NULL,
    PRIMARY KEY (collection, quarter, item, answer)
) STRICT, WITHOUT ROWID;

CREATE TABLE outcome_tally (
    collection TEXT NOT NULL REFERENCES collection (id),
    quarter TEXT NOT NULL,
    statement TEXT NOT NULL,
    outcome TEXT NOT NULL,
    responses INTEGER NOT NULL,
    PRIMARY KEY (collection, quarter, statement, outcome)
) STRICT, WITHOUT ROWID;

CREATE TABLE account (
    id BLOB NOT NULL PRIMARY KEY,
    email TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    password_hash TEXT,
    disabled INTEGER NOT NULL,
    created_on TEXT NOT NULL
) STRICT;

CREATE TABLE account_role (
    account BLOB NOT NULL REFERENCES account (id),
    role TEXT NOT NULL,
    PRIMARY KEY (account, role)
) STRICT;

-- A one-time link with which somebody sets a password. Without an account it makes the first administrator.
CREATE TABLE account_link (
    token_hash BLOB NOT NULL PRIMARY KEY,
    account BLOB REFERENCES account (id),
    expires_at TEXT NOT NULL
) STRICT;

CREATE TABLE staff_session (
    token_hash BLOB NOT NULL PRIMARY KEY,
    account BLOB NOT NULL REFERENCES account (id),
    last_seen_at TEXT NOT NULL,
    expires_at TEXT NOT NULL
) STRICT;

CREATE TABLE release (
    id TEXT NOT NULL PRIMARY KEY,
    quarter TEXT NOT NULL UNIQUE,
    cut_on TEXT NOT NULL,
    cut_by BLOB REFERENCES account (id),
    method TEXT NOT NULL,
    digest TEXT NOT NULL
) STRICT;

-- Hidden figures have neither base nor positive.
CREATE TABLE published_figure (
    release TEXT NOT NULL REFERENCES release (id),
    statement TEXT NOT NULL,
    audience TEXT NOT NULL,
    base INTEGER,
    positive INTEGER,
    PRIMARY KEY (release, statement, audience)
) STRICT;

-- When background work was last done, so that it is done once.
CREATE TABLE upkeep (
    task TEXT NOT NULL PRIMARY KEY,
    done_on TEXT NOT NULL
) STRICT;
INSERT INTO upkeep (task, done_on) VALUES ('unlink', '2000-01-01');
