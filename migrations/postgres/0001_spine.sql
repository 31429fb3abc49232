-- The first whole Heard: content, collections, the way of an answer, figures, staff.
-- The same tables and columns stand in migrations/sqlite; a test compares them.

CREATE TABLE questionnaire_version (
    questionnaire TEXT NOT NULL,
    version INTEGER NOT NULL,
    digest TEXT NOT NULL,
    structure JSONB NOT NULL,
    wordings JSONB NOT NULL,
    loaded_on DATE NOT NULL,
    PRIMARY KEY (questionnaire, version),
    UNIQUE (questionnaire, digest)
);

CREATE TABLE collection (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    questionnaire TEXT NOT NULL,
    version INTEGER NOT NULL,
    access TEXT NOT NULL CHECK (access IN ('open', 'codes')),
    opened_on DATE NOT NULL,
    closes_on DATE,
    closed_on DATE,
    FOREIGN KEY (questionnaire, version) REFERENCES questionnaire_version (questionnaire, version)
);

-- How many codes were made and when; never which.
CREATE TABLE code_batch (
    id UUID NOT NULL PRIMARY KEY,
    collection TEXT NOT NULL REFERENCES collection (id),
    made_on DATE NOT NULL,
    quantity BIGINT NOT NULL
);

-- A code that has not been used. Using it deletes it.
CREATE TABLE access_code (
    hash BYTEA NOT NULL PRIMARY KEY,
    collection TEXT NOT NULL REFERENCES collection (id)
);

-- Sealed under a key that only the respondent's cookie holds.
CREATE TABLE draft (
    id BYTEA NOT NULL PRIMARY KEY,
    sealed BYTEA NOT NULL,
    expires_at TIMESTAMPTZ NOT NULL
);

-- A sent response knows its day and no time, and has a random id.
CREATE TABLE response (
    collection TEXT NOT NULL REFERENCES collection (id),
    id UUID NOT NULL,
    quarter TEXT NOT NULL,
    submitted_on DATE NOT NULL,
    receipt_hash BYTEA NOT NULL,
    answers JSONB NOT NULL,
    PRIMARY KEY (collection, id)
);
CREATE UNIQUE INDEX response_receipt ON response (receipt_hash);

-- Makes a repeated send harmless: the same key gets the same receipt, sealed to the draft's key, for two hours.
CREATE TABLE submission (
    key BYTEA NOT NULL PRIMARY KEY,
    sealed_receipt BYTEA NOT NULL,
    expires_at TIMESTAMPTZ NOT NULL
);

CREATE TABLE item_tally (
    collection TEXT NOT NULL REFERENCES collection (id),
    quarter TEXT NOT NULL,
    item TEXT NOT NULL,
    answer TEXT NOT NULL,
    responses BIGINT NOT NULL,
    PRIMARY KEY (collection, quarter, item, answer)
);

CREATE TABLE outcome_tally (
    collection TEXT NOT NULL REFERENCES collection (id),
    quarter TEXT NOT NULL,
    statement TEXT NOT NULL,
    outcome TEXT NOT NULL,
    responses BIGINT NOT NULL,
    PRIMARY KEY (collection, quarter, statement, outcome)
);

CREATE TABLE account (
    id UUID NOT NULL PRIMARY KEY,
    email TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    password_hash TEXT,
    disabled BOOLEAN NOT NULL,
    created_on DATE NOT NULL
);

CREATE TABLE account_role (
    account UUID NOT NULL REFERENCES account (id),
    role TEXT NOT NULL,
    PRIMARY KEY (account, role)
);

-- A one-time link with which somebody sets a password. Without an account it makes the first administrator.
CREATE TABLE account_link (
    token_hash BYTEA NOT NULL PRIMARY KEY,
    account UUID REFERENCES account (id),
    expires_at TIMESTAMPTZ NOT NULL
);

CREATE TABLE staff_session (
    token_hash BYTEA NOT NULL PRIMARY KEY,
    account UUID NOT NULL REFERENCES account (id),
    last_seen_at TIMESTAMPTZ NOT NULL,
    expires_at TIMESTAMPTZ NOT NULL
);

CREATE TABLE release (
    id TEXT NOT NULL PRIMARY KEY,
    quarter TEXT NOT NULL UNIQUE,
    cut_on DATE NOT NULL,
    cut_by UUID REFERENCES account (id),
    method JSONB NOT NULL,
    digest TEXT NOT NULL
);

-- Hidden figures have neither base nor positive.
CREATE TABLE published_figure (
    release TEXT NOT NULL REFERENCES release (id),
    statement TEXT NOT NULL,
    audience TEXT NOT NULL,
    base BIGINT,
    positive BIGINT,
    PRIMARY KEY (release, statement, audience)
);

-- When background work was last done, so that it is done once.
CREATE TABLE upkeep (
    task TEXT NOT NULL PRIMARY KEY,
    done_on DATE NOT NULL
);
INSERT INTO upkeep (task, done_on) VALUES ('unlink', '2000-01-01');

-- PostgreSQL keeps samples of what stands in a column, and keeps them after a row is deleted. Not of these.
ALTER TABLE access_code ALTER COLUMN hash SET STATISTICS 0;
ALTER TABLE draft ALTER COLUMN id SET STATISTICS 0, ALTER COLUMN sealed SET STATISTICS 0;
ALTER TABLE response
    ALTER COLUMN id SET STATISTICS 0,
    ALTER COLUMN receipt_hash SET STATISTICS 0,
    ALTER COLUMN answers SET STATISTICS 0;
ALTER TABLE submission ALTER COLUMN key SET STATISTICS 0, ALTER COLUMN sealed_receipt SET STATISTICS 0;
