-- The whole library, explained where it is kept: SQLite stores the comments inside the statements in sqlite_schema, so that
-- whoever opens a library with any SQLite tool reads them there (`.schema`).
--
-- For all tables: ids are opaque and never reused. Moments are UTC, ISO 8601 with nine decimals, so that they sort as text.
-- Offsets (…_cp) count Unicode code points of version_text.body from 0, end exclusive: what substr() counts.
-- References are checked at COMMIT: a change may list its edits in any order.

CREATE TABLE version_text (
    -- The texts. Written once, never changed, and kept when undo takes the version away: redo needs them, and the
    -- journal stays small.
    version_id TEXT NOT NULL PRIMARY KEY, -- the version it is or was the text of
    body       TEXT NOT NULL              -- normalised: LF line ends, NFC
) STRICT;

CREATE TABLE document (
    -- A reading. What the text says about itself is NULL where it says nothing.
    id              TEXT NOT NULL PRIMARY KEY,
    title           TEXT NOT NULL, -- as it stands in the text, or the file's name
    subtitle        TEXT,
    author          TEXT,          -- the name only
    issuer          TEXT,          -- issuing authority
    number          TEXT,          -- number of the official document
    date            TEXT,          -- ISO 8601, or shorter: 2023-04, 2023
    source          TEXT,          -- site or publication it was taken from
    format          TEXT NOT NULL, -- file format it came in: txt, docx …
    added           TEXT NOT NULL, -- when it was taken in
    current_version TEXT NOT NULL REFERENCES version (id) DEFERRABLE INITIALLY DEFERRED -- the one that is shown
) STRICT;

CREATE TABLE version (
    -- One immutable text of a document.
    id          TEXT    NOT NULL PRIMARY KEY REFERENCES version_text (version_id) DEFERRABLE INITIALLY DEFERRED,
    document_id TEXT    NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
    encoding    TEXT    NOT NULL, -- charset the bytes were read with
    sha256      TEXT    NOT NULL, -- of the original bytes; also their file's name in originals/
    characters  INTEGER NOT NULL, -- length of the text in code points
    created     TEXT    NOT NULL  -- when this text was taken in
) STRICT;

CREATE TABLE noise (
    -- Stretches of a version that are not the author's text: dimmed, never deleted.
    version_id TEXT    NOT NULL REFERENCES version (id) DEFERRABLE INITIALLY DEFERRED,
    position   INTEGER NOT NULL, -- order within the version, from 0
    start_cp   INTEGER NOT NULL CHECK (start_cp >= 0),
    end_cp     INTEGER NOT NULL CHECK (end_cp >= start_cp),
    kind       TEXT    NOT NULL, -- NAVIGATION, BREADCRUMB, COUNTER, SHARE, FOOTER, TABLE_DEBRIS, PAGE, ADVERTISEMENT
    reason     TEXT    NOT NULL, -- why it was taken for noise, a key of the interface's texts
    PRIMARY KEY (version_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE code (
    -- A theme.
    id           TEXT    NOT NULL PRIMARY KEY,
    name         TEXT    NOT NULL,
    sign         TEXT    NOT NULL, -- one character for paper and screen reader
    colour_full  TEXT    NOT NULL, -- #RRGGBB of stripe and underline
    colour_light TEXT    NOT NULL, -- #RRGGBB behind the text on light paper
    colour_dark  TEXT    NOT NULL, -- #RRGGBB behind the text on dark paper
    pattern      TEXT    NOT NULL, -- SOLID, DASHED, DOTTED, DOUBLE, WAVY, DASH_DOT
    definition   TEXT    NOT NULL, -- what belongs to it and what does not
    key          INTEGER CHECK (key BETWEEN 1 AND 9), -- number key, NULL without
    parent_id    TEXT    REFERENCES code (id) DEFERRABLE INITIALLY DEFERRED, -- the theme it is nested in, NULL at the top
    position     INTEGER NOT NULL  -- among its siblings, from 0
) STRICT;

CREATE TABLE annotation (
    -- A passage with themes and comment, made by one coder.
    id          TEXT    NOT NULL PRIMARY KEY,
    document_id TEXT    NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
    version_id  TEXT    NOT NULL REFERENCES version (id) DEFERRABLE INITIALLY DEFERRED, -- the text its offsets count in
    start_cp    INTEGER NOT NULL CHECK (start_cp >= 0),
    end_cp      INTEGER NOT NULL CHECK (end_cp > start_cp),
    exact       TEXT    NOT NULL, -- the words of the passage without noise
    prefix      TEXT    NOT NULL, -- what stands before it, without noise
    suffix      TEXT    NOT NULL, -- what stands after it, without noise
    comment     TEXT    NOT NULL, -- Markdown, empty when there is none
    coder       TEXT    NOT NULL, -- who made it
    created     TEXT    NOT NULL,
    modified    TEXT    NOT NULL,
    folded      TEXT    NOT NULL  -- derived: passage and comment folded for comparing; may be rebuilt at any time
) STRICT;

CREATE TABLE annotation_code (
    -- The themes of an annotation, in the order they were given.
    annotation_id TEXT    NOT NULL REFERENCES annotation (id) DEFERRABLE INITIALLY DEFERRED,
    position      INTEGER NOT NULL, -- from 0
    code_id       TEXT    NOT NULL REFERENCES code (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (annotation_id, position),
    UNIQUE (annotation_id, code_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE journal (
    -- Every step ever taken, numbered in order; rows are never removed. Carrying out the edits of all steps that are
    -- 'ground' or 'done', in order, on an empty library gives exactly the records above.
    number    INTEGER NOT NULL PRIMARY KEY,
    at        TEXT    NOT NULL, -- when it was first applied
    name_key  TEXT    NOT NULL, -- what it is called, a key of the interface's texts
    name_args TEXT    NOT NULL, -- JSON list of strings: what the name mentions
    status    TEXT    NOT NULL CHECK (status IN (
        'ground',   -- done for good; what lies before it can no longer be undone either
        'done',     -- undo takes back the highest of these
        'undone',   -- redo brings again the lowest of these
        'dropped')) -- had been undone when something else was done
) STRICT;

CREATE TABLE journal_edit (
    -- What a step did, one record each: its row as a JSON object, lists (codes, noise) included. Texts are not copied
    -- here: see version_text.
    step     INTEGER NOT NULL REFERENCES journal (number) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL, -- order within the step, from 0
    record   TEXT    NOT NULL, -- document, version, code, annotation
    before   TEXT,             -- NULL when the step created the record
    after    TEXT,             -- NULL when the step removed the record
    PRIMARY KEY (step, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE preference (
    -- Remembered view state, such as reading places; not part of the history.
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Lists are asked for in these orders; each index also serves the check of a reference. The ids in them make them unique,
-- which SQLite must be told in order to see that what it walks along them is in order already.
CREATE UNIQUE INDEX document_by_age ON document (added, id);
CREATE UNIQUE INDEX version_by_document ON version (document_id, created, id);
CREATE INDEX version_by_original ON version (sha256);
CREATE UNIQUE INDEX annotation_by_place ON annotation (version_id, start_cp, end_cp DESC, created, id);
CREATE INDEX annotation_by_document ON annotation (document_id);
CREATE INDEX annotation_by_coder ON annotation (coder);
CREATE INDEX annotation_code_by_code ON annotation_code (code_id, annotation_id);
CREATE INDEX journal_by_status ON journal (status, number);
