-- Reading packets: what a class is given, what a student answers, what an instructor has merged. No references to documents,
-- versions or codebooks: they may be deleted since, and come back. Offsets as in 001.

CREATE TABLE assignment (
    -- Readings with questions, as given to a class.
    id      TEXT NOT NULL PRIMARY KEY,
    title   TEXT NOT NULL,
    note    TEXT NOT NULL, -- Markdown, may be empty
    maker   TEXT NOT NULL,
    signer  TEXT,          -- fingerprint of the maker's key, NULL: not signed
    made    TEXT NOT NULL,
    role    TEXT NOT NULL, -- GIVEN, RECEIVED
    book_id TEXT NOT NULL,
    seal    TEXT           -- hash of the key, NULL: there is none
) STRICT;

CREATE TABLE assignment_reading (
    assignment_id TEXT    NOT NULL REFERENCES assignment (id) DEFERRABLE INITIALLY DEFERRED,
    position      INTEGER NOT NULL, -- from 0
    document_id   TEXT    NOT NULL,
    version_id    TEXT    NOT NULL,
    PRIMARY KEY (assignment_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE assignment_question (
    assignment_id TEXT    NOT NULL REFERENCES assignment (id) DEFERRABLE INITIALLY DEFERRED,
    position      INTEGER NOT NULL, -- from 0
    question_id   TEXT    NOT NULL,
    text          TEXT    NOT NULL,
    must_cite     INTEGER NOT NULL CHECK (must_cite >= 0),
    answer        TEXT    NOT NULL, -- the key; empty: none, or not released
    PRIMARY KEY (assignment_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE assignment_target (
    -- What a question is about.
    assignment_id TEXT    NOT NULL REFERENCES assignment (id) DEFERRABLE INITIALLY DEFERRED,
    position      INTEGER NOT NULL, -- from 0 over all questions
    question      INTEGER NOT NULL, -- position of the question
    kind          TEXT    NOT NULL, -- PASSAGE, SECTION, DOCUMENT
    document_id   TEXT    NOT NULL,
    version_id    TEXT    NOT NULL,
    start_cp      INTEGER,          -- this and the following: NULL for a document
    end_cp        INTEGER,
    exact         TEXT,
    prefix        TEXT,
    suffix        TEXT,
    PRIMARY KEY (assignment_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE answer (
    -- What one coder answers to one question. No reference to the assignment: it may be deleted since.
    id            TEXT NOT NULL PRIMARY KEY,
    assignment_id TEXT NOT NULL,
    question_id   TEXT NOT NULL,
    coder         TEXT NOT NULL,
    text          TEXT NOT NULL, -- Markdown
    created       TEXT NOT NULL,
    modified      TEXT NOT NULL
) STRICT;

CREATE TABLE answer_cite (
    -- The passages it rests on.
    answer_id   TEXT    NOT NULL REFERENCES answer (id) DEFERRABLE INITIALLY DEFERRED,
    position    INTEGER NOT NULL, -- from 0
    document_id TEXT    NOT NULL,
    version_id  TEXT    NOT NULL,
    start_cp    INTEGER NOT NULL CHECK (start_cp >= 0),
    end_cp      INTEGER NOT NULL CHECK (end_cp > start_cp),
    exact       TEXT    NOT NULL,
    prefix      TEXT    NOT NULL,
    suffix      TEXT    NOT NULL,
    PRIMARY KEY (answer_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE hand_in (
    -- What a student gave back, as it was merged last.
    id            TEXT NOT NULL PRIMARY KEY,
    assignment_id TEXT NOT NULL,
    coder         TEXT NOT NULL,
    signer        TEXT,          -- fingerprint of the student's key, NULL: not signed
    made          TEXT NOT NULL, -- by the student's clock
    sha256        TEXT NOT NULL, -- of what the file says
    file_name     TEXT NOT NULL,
    merged        TEXT NOT NULL
) STRICT;

CREATE INDEX answer_by_assignment ON answer (assignment_id);
CREATE INDEX hand_in_by_assignment ON hand_in (assignment_id);
