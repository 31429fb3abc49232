-- What is deleted when its time is over, what is kept from that, and what stays deleted when a backup is restored.

-- How much of a class of data was deleted on a day; nothing of what it said, and of nobody.
CREATE TABLE purge (
    done_on DATE NOT NULL,
    class TEXT NOT NULL,
    deleted BIGINT NOT NULL,
    PRIMARY KEY (done_on, class)
);
INSERT INTO upkeep (task, done_on) VALUES ('purge', '2000-01-01');

-- A collection whose answers a concern needs: nothing of it is purged until the hold is ended.
CREATE TABLE legal_hold (
    id UUID NOT NULL PRIMARY KEY,
    collection TEXT NOT NULL REFERENCES collection (id),
    reason TEXT NOT NULL,
    made_by TEXT NOT NULL,
    made_on DATE NOT NULL,
    ended_by TEXT,
    ended_on DATE
);

-- What somebody took back or deleted, by a keyed hash: what is in a backup from before is deleted again.
CREATE TABLE tombstone (
    hash BYTEA NOT NULL PRIMARY KEY,
    removed_on DATE NOT NULL
);
ALTER TABLE tombstone ALTER COLUMN hash SET STATISTICS 0, ALTER COLUMN removed_on SET STATISTICS 0;

-- Releases whose counts are deleted: their figures stay, and cannot be counted again.
CREATE TABLE release_without_counts (
    release TEXT NOT NULL PRIMARY KEY REFERENCES release (id),
    deleted_on DATE NOT NULL
);
