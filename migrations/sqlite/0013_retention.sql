-- What is deleted when its time is over, what is kept from that, and what stays deleted when a backup is restored.

-- How much of a class of data was deleted on a day; nothing of what it said, and of nobody.
CREATE TABLE purge (
    done_on TEXT NOT NULL,
    class TEXT NOT NULL,
    deleted INTEGER NOT NULL,
    PRIMARY KEY (done_on, class)
) STRICT, WITHOUT ROWID;
INSERT INTO upkeep (task, done_on) VALUES ('purge', '2000-01-01');

-- A collection whose answers a concern needs: nothing of it is purged until the hold is ended.
CREATE TABLE legal_hold (
    id BLOB NOT NULL PRIMARY KEY,
    collection TEXT NOT NULL REFERENCES collection (id),
    reason TEXT NOT NULL,
    made_by TEXT NOT NULL,
    made_on TEXT NOT NULL,
    ended_by TEXT,
    ended_on TEXT
) STRICT;

-- What somebody took back or deleted, by a keyed hash: what is in a backup from before is deleted again.
CREATE TABLE tombstone (
    hash BLOB NOT NULL PRIMARY KEY,
    removed_on TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Releases whose counts are deleted: their figures stay, and cannot be counted again.
CREATE TABLE release_without_counts (
    release TEXT NOT NULL PRIMARY KEY REFERENCES release (id),
    deleted_on TEXT NOT NULL
) STRICT, WITHOUT ROWID;
