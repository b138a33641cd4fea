-- Lessons: what is taught, put together from passages and words of one's own. No references to documents and versions: they may be
-- deleted since, and come back. Offsets as in 001.

CREATE TABLE lesson (
    -- What is taught in one sitting, or a pattern for such.
    id       TEXT    NOT NULL PRIMARY KEY,
    title    TEXT    NOT NULL, -- may be empty
    kind     TEXT    NOT NULL, -- PLAN, TALK, DISCUSSION, GUIDE, MINUTES, BLANK
    template INTEGER NOT NULL, -- 1: a pattern for others
    edition  TEXT    NOT NULL, -- of GB/T 7714: GBT_2015, GBT_2025
    notes    TEXT    NOT NULL, -- where citations stand: FOOTNOTES, ENDNOTES, BRACKETS
    created  TEXT    NOT NULL,
    modified TEXT    NOT NULL
) STRICT;

CREATE TABLE lesson_section (
    -- A part of a lesson; parts nest.
    id        TEXT    NOT NULL PRIMARY KEY,
    lesson_id TEXT    NOT NULL,
    parent_id TEXT,             -- NULL: at the top
    position  INTEGER NOT NULL, -- among its siblings, from 0
    kind      TEXT    NOT NULL, -- OPENING, AIMS, FOCUS, DIFFICULTY, POINTS, CASE, QUESTIONS, SUMMARY, HOMEWORK, OWN
    title     TEXT    NOT NULL, -- empty: called after its kind
    minutes   INTEGER NOT NULL CHECK (minutes >= 0)
) STRICT;

CREATE TABLE lesson_block (
    -- Something that stands in a section.
    id          TEXT    NOT NULL PRIMARY KEY,
    lesson_id   TEXT    NOT NULL,
    section_id  TEXT    NOT NULL,
    position    INTEGER NOT NULL, -- in the section, from 0
    kind        TEXT    NOT NULL, -- OWN, PASSAGE, QUESTION
    text        TEXT    NOT NULL, -- Markdown of OWN and QUESTION; empty for PASSAGE
    document_id TEXT,             -- this and the following: NULL unless PASSAGE
    version_id  TEXT,
    start_cp    INTEGER,
    end_cp      INTEGER,
    exact       TEXT,
    prefix      TEXT,
    suffix      TEXT,
    question_id TEXT,             -- this and the following: NULL unless QUESTION
    must_cite   INTEGER,
    answer      TEXT
) STRICT;

CREATE TABLE lesson_cut (
    -- What a passage leaves out and shows as an omission.
    block_id TEXT    NOT NULL REFERENCES lesson_block (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL, -- from 0
    start_cp INTEGER NOT NULL CHECK (start_cp >= 0),
    end_cp   INTEGER NOT NULL CHECK (end_cp > start_cp),
    PRIMARY KEY (block_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE lesson_target (
    -- What a question is about.
    block_id    TEXT    NOT NULL REFERENCES lesson_block (id) DEFERRABLE INITIALLY DEFERRED,
    position    INTEGER NOT NULL, -- from 0
    kind        TEXT    NOT NULL, -- PASSAGE, SECTION, DOCUMENT
    document_id TEXT    NOT NULL,
    version_id  TEXT    NOT NULL,
    start_cp    INTEGER,          -- this and the following: NULL for a document
    end_cp      INTEGER,
    exact       TEXT,
    prefix      TEXT,
    suffix      TEXT,
    PRIMARY KEY (block_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX lesson_section_by_lesson ON lesson_section (lesson_id);
CREATE INDEX lesson_block_by_lesson ON lesson_block (lesson_id);
CREATE INDEX lesson_block_by_version ON lesson_block (version_id);
CREATE INDEX lesson_target_by_version ON lesson_target (version_id);
