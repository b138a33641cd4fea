-- Marking up: several codebooks, what a theme means in full, flags, memos, relations between passages, bookmarks, kept
-- retrievals. Offsets as in 001.

CREATE TABLE book (
    -- One of the codebooks of the library.
    id       TEXT    NOT NULL PRIMARY KEY,
    name     TEXT    NOT NULL,
    note     TEXT    NOT NULL, -- what it is for, empty without
    position INTEGER NOT NULL  -- among the codebooks, from 0
) STRICT;

ALTER TABLE code ADD COLUMN used_when TEXT NOT NULL DEFAULT ''; -- when to use it
ALTER TABLE code ADD COLUMN not_when TEXT NOT NULL DEFAULT ''; -- when not, and what instead
ALTER TABLE code ADD COLUMN book_id TEXT NOT NULL DEFAULT 'themes'; -- its codebook; one that is not there means the first
ALTER TABLE code ADD COLUMN retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)); -- 1: no longer offered

CREATE TABLE code_sample (
    -- Passages that show what a theme means; their words, so that they outlive their texts.
    code_id  TEXT    NOT NULL REFERENCES code (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL, -- from 0
    words    TEXT    NOT NULL,
    source   TEXT    NOT NULL, -- where they are from, as it is to be read
    PRIMARY KEY (code_id, position)
) STRICT, WITHOUT ROWID;

ALTER TABLE annotation ADD COLUMN star INTEGER NOT NULL DEFAULT 0 CHECK (star IN (0, 1)); -- 1: important
ALTER TABLE annotation ADD COLUMN question INTEGER NOT NULL DEFAULT 0 CHECK (question IN (0, 1)); -- 1: to come back to

CREATE TABLE memo (
    -- Free text about something. No reference to its subject: it may be deleted since, and come back.
    id         TEXT NOT NULL PRIMARY KEY,
    kind       TEXT NOT NULL CHECK (kind IN ('DOCUMENT', 'CODE', 'LESSON', 'LIBRARY')),
    subject_id TEXT CHECK ((kind = 'LIBRARY') = (subject_id IS NULL)), -- of the document, code or lesson
    title      TEXT NOT NULL,
    text       TEXT NOT NULL, -- Markdown
    coder      TEXT NOT NULL,
    created    TEXT NOT NULL,
    modified   TEXT NOT NULL
) STRICT;

CREATE TABLE relation (
    -- How one passage stands to another. No reference to the annotations: they may be deleted since, and come back.
    id      TEXT NOT NULL PRIMARY KEY,
    from_id TEXT NOT NULL,
    to_id   TEXT NOT NULL CHECK (to_id <> from_id),
    kind    TEXT NOT NULL, -- SUPPORTS, CONTRADICTS, CONTINUES, EXAMPLE_OF
    note    TEXT NOT NULL,
    coder   TEXT NOT NULL,
    created TEXT NOT NULL
) STRICT;

CREATE TABLE bookmark (
    -- A place to come back to.
    id          TEXT    NOT NULL PRIMARY KEY,
    document_id TEXT    NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
    version_id  TEXT    NOT NULL REFERENCES version (id) DEFERRABLE INITIALLY DEFERRED,
    start_cp    INTEGER NOT NULL CHECK (start_cp >= 0),
    end_cp      INTEGER NOT NULL CHECK (end_cp > start_cp),
    exact       TEXT    NOT NULL,
    prefix      TEXT    NOT NULL,
    suffix      TEXT    NOT NULL,
    name        TEXT    NOT NULL, -- empty: its words stand for it
    created     TEXT    NOT NULL
) STRICT;

CREATE TABLE saved_retrieval (
    -- A question about annotations that the reader keeps.
    id       TEXT    NOT NULL PRIMARY KEY,
    name     TEXT    NOT NULL,
    query    TEXT    NOT NULL, -- in the language of the retrieval panel
    position INTEGER NOT NULL,
    created  TEXT    NOT NULL
) STRICT;

-- Steps with the same topic that follow each other closely, such as the typing of one comment, are one step.
ALTER TABLE journal ADD COLUMN topic TEXT; -- NULL: nothing is joined to it, or no longer
ALTER TABLE journal ADD COLUMN joined TEXT; -- when something was last joined to it, NULL: never

CREATE TABLE journal_subject (
    -- Which kinds of records and which documents a step touched. Derived from journal_edit, so that the history of one
    -- document is found at once.
    document_id TEXT    NOT NULL, -- empty: no document
    step        INTEGER NOT NULL REFERENCES journal (number) DEFERRABLE INITIALLY DEFERRED,
    record      TEXT    NOT NULL,
    PRIMARY KEY (step, record, document_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX journal_subject_by_document ON journal_subject (document_id, step) WHERE document_id <> '';
-- What was removed, for the bin.
CREATE INDEX journal_edit_removing ON journal_edit (record, step) WHERE after IS NULL;
CREATE INDEX annotation_starred ON annotation (id) WHERE star = 1;
CREATE INDEX annotation_questioned ON annotation (id) WHERE question = 1;
CREATE INDEX annotation_commented ON annotation (id) WHERE comment <> '';
CREATE INDEX code_by_book ON code (book_id);
CREATE INDEX memo_by_subject ON memo (subject_id);
CREATE INDEX relation_by_from ON relation (from_id);
CREATE INDEX relation_by_to ON relation (to_id);
CREATE UNIQUE INDEX bookmark_by_place ON bookmark (version_id, start_cp, created, id);
CREATE INDEX bookmark_by_document ON bookmark (document_id);

-- The themes there are stand in a codebook from now on, which came with the step that brought the first of them.
INSERT INTO journal_edit (step, position, record, before, after)
SELECT step, (SELECT max(position) + 1 FROM journal_edit WHERE step = first.step), 'book', NULL,
       '{"id":"themes","name":"政策研读主题库","note":"","position":0}'
FROM (SELECT min(step) AS step FROM journal_edit WHERE record = 'code' AND before IS NULL) AS first
WHERE step IS NOT NULL;
INSERT INTO book (id, name, note, position)
SELECT 'themes', '政策研读主题库', '', 0
FROM journal_edit JOIN journal ON number = step
WHERE record = 'book' AND status IN ('ground', 'done');

-- Steps taken before must be undone as before.
UPDATE journal_edit
SET before = json_set(before, '$.used_when', '', '$.not_when', '', '$.book_id', 'themes', '$.retired', 0, '$.samples', json('[]'))
WHERE record = 'code' AND before IS NOT NULL;
UPDATE journal_edit
SET after = json_set(after, '$.used_when', '', '$.not_when', '', '$.book_id', 'themes', '$.retired', 0, '$.samples', json('[]'))
WHERE record = 'code' AND after IS NOT NULL;
UPDATE journal_edit
SET before = json_set(before, '$.star', 0, '$.question', 0)
WHERE record = 'annotation' AND before IS NOT NULL;
UPDATE journal_edit
SET after = json_set(after, '$.star', 0, '$.question', 0)
WHERE record = 'annotation' AND after IS NOT NULL;

INSERT INTO journal_subject (document_id, step, record)
SELECT DISTINCT CASE record
    WHEN 'document' THEN coalesce(after, before) ->> '$.id'
    ELSE coalesce(coalesce(after, before) ->> '$.document_id', '') END, step, record
FROM journal_edit;
