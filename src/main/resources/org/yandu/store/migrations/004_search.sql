-- The search index: where which characters stand next to each other in the texts that are shown. All of it is derived from
-- version_text and noise and may be made anew at any time; the program does so when it folds by other rules. How the bytes
-- are laid out is told in the program's source, package store.index.

CREATE TABLE search_state (
    -- One row.
    rules      TEXT    NOT NULL, -- names the rules the texts were folded by, '' before any was
    generation INTEGER NOT NULL  -- raised with everything that changes in the index
) STRICT;

CREATE TABLE search_segment (
    -- Some texts that are indexed together.
    number INTEGER NOT NULL PRIMARY KEY,
    length INTEGER NOT NULL, -- how many places it has, those of texts that have gone included
    blocks INTEGER NOT NULL  -- how many rows of search_block are its
) STRICT;

CREATE TABLE search_block (
    -- Lists of places. The key is the segment and the first gram in the block.
    key  INTEGER NOT NULL PRIMARY KEY,
    data BLOB    NOT NULL
) STRICT;

CREATE TABLE search_text (
    -- Which texts are found by the index. A text that has gone has no row here, its places in the lists count no more.
    document_id TEXT    NOT NULL PRIMARY KEY,
    version_id  TEXT    NOT NULL,
    segment     INTEGER NOT NULL,
    base        INTEGER NOT NULL, -- where it begins among the places of the segment
    length      INTEGER NOT NULL, -- how many places it has
    runs        BLOB    NOT NULL  -- which place is which code point of the text
) STRICT;

CREATE TABLE search_todo (
    -- Documents whose text is not indexed yet; searching reads them through.
    document_id TEXT    NOT NULL PRIMARY KEY,
    asked       INTEGER NOT NULL -- the generation that asked for it
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX search_text_by_version ON search_text (version_id);

INSERT INTO search_state (rules, generation) VALUES ('', 0);
INSERT INTO search_todo (document_id, asked) SELECT id, 0 FROM document;
