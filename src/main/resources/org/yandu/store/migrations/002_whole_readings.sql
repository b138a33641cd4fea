-- Readings come in whole: where a version came from, what its file says about its shape, what the reader says about its
-- headings and its order, and what became of annotations when a newer text came. Offsets as in 001.

ALTER TABLE version ADD COLUMN cause TEXT NOT NULL DEFAULT 'TAKEN_IN'; -- TAKEN_IN, READ_AGAIN (in another encoding), CORRECTED
ALTER TABLE version ADD COLUMN file_name TEXT; -- of the original, without its folder; NULL when it had none

CREATE TABLE structure (
    -- What the file format says about the shape of a version.
    version_id TEXT    NOT NULL REFERENCES version (id) DEFERRABLE INITIALLY DEFERRED,
    position   INTEGER NOT NULL, -- order within the version, from 0
    start_cp   INTEGER NOT NULL CHECK (start_cp >= 0),
    end_cp     INTEGER NOT NULL CHECK (end_cp >= start_cp),
    kind       TEXT    NOT NULL, -- TAG, STYLE, OUTLINE_LEVEL, BOOKMARK, TYPE: a heading by these means; TABLE; NOTE
    level      INTEGER NOT NULL, -- of a heading, 0 where the file does not say
    PRIMARY KEY (version_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE correction (
    -- What the reader says about one heading of a version.
    id          TEXT    NOT NULL PRIMARY KEY,
    document_id TEXT    NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
    version_id  TEXT    NOT NULL REFERENCES version (id) DEFERRABLE INITIALLY DEFERRED,
    start_cp    INTEGER NOT NULL CHECK (start_cp >= 0),
    end_cp      INTEGER NOT NULL CHECK (end_cp > start_cp),
    level       INTEGER NOT NULL CHECK (level >= 0), -- 0: no heading
    title       TEXT,             -- how it is to be called, NULL for the words as they stand
    created     TEXT    NOT NULL
) STRICT;

CREATE TABLE arrangement (
    -- A version in another order than it stands in.
    id          TEXT NOT NULL PRIMARY KEY,
    document_id TEXT NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
    version_id  TEXT NOT NULL UNIQUE REFERENCES version (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE arrangement_part (
    -- Its stretches in the order they are read.
    arrangement_id TEXT    NOT NULL REFERENCES arrangement (id) DEFERRABLE INITIALLY DEFERRED,
    position       INTEGER NOT NULL, -- from 0
    start_cp       INTEGER NOT NULL CHECK (start_cp >= 0),
    end_cp         INTEGER NOT NULL CHECK (end_cp > start_cp),
    heading        INTEGER NOT NULL CHECK (heading IN (0, 1)),
    PRIMARY KEY (arrangement_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE transfer (
    -- What became of one annotation when a newer text came. No reference to the annotation: it may be deleted since.
    id              TEXT    NOT NULL PRIMARY KEY,
    annotation_id   TEXT    NOT NULL,
    document_id     TEXT    NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
    from_version    TEXT    NOT NULL REFERENCES version (id) DEFERRABLE INITIALLY DEFERRED,
    to_version      TEXT    NOT NULL REFERENCES version (id) DEFERRABLE INITIALLY DEFERRED,
    grade           TEXT    NOT NULL, -- EXACT, MOVED, EDITED, DOUBTFUL, ORPHAN
    score           INTEGER NOT NULL, -- in thousandths
    reason          TEXT    NOT NULL, -- a key of the interface's texts
    before_start_cp INTEGER NOT NULL, -- in from_version
    before_end_cp   INTEGER NOT NULL,
    after_start_cp  INTEGER,          -- in to_version: the place, or the suggested one; NULL without
    after_end_cp    INTEGER,
    decision        TEXT    NOT NULL  -- OPEN, ACCEPTED, REJECTED: what the reader said
) STRICT;

CREATE INDEX correction_by_version ON correction (version_id);
CREATE INDEX transfer_by_version ON transfer (to_version);
CREATE INDEX transfer_by_document ON transfer (document_id);

-- Steps taken before must be undone as before.
UPDATE journal_edit
SET before = json_set(before, '$.cause', 'TAKEN_IN', '$.file_name', NULL, '$.structure', json('[]'))
WHERE record = 'version' AND before IS NOT NULL;
UPDATE journal_edit
SET after = json_set(after, '$.cause', 'TAKEN_IN', '$.file_name', NULL, '$.structure', json('[]'))
WHERE record = 'version' AND after IS NOT NULL;
