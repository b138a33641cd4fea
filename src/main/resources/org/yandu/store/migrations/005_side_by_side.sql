-- What was suggested for a theme and turned down by the reader: no mark, but learned from.
CREATE TABLE rejection (
    id          TEXT    NOT NULL PRIMARY KEY,
    document_id TEXT    NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
    version_id  TEXT    NOT NULL REFERENCES version (id) DEFERRABLE INITIALLY DEFERRED,
    start_cp    INTEGER NOT NULL CHECK (start_cp >= 0),
    end_cp      INTEGER NOT NULL CHECK (end_cp > start_cp),
    exact       TEXT    NOT NULL,
    prefix      TEXT    NOT NULL,
    suffix      TEXT    NOT NULL,
    code_id     TEXT    NOT NULL, -- of the theme; no reference: it may be deleted since, and come back
    coder       TEXT    NOT NULL,
    created     TEXT    NOT NULL
) STRICT;

-- What the reader says about names found in texts. A name belongs to no document: it is named in many.

CREATE TABLE name_ruling (
    id      TEXT NOT NULL PRIMARY KEY,
    name    TEXT NOT NULL, -- as it is written
    kind    TEXT NOT NULL, -- LAW, SYSTEM, BODY, SLOGAN, OTHER
    verdict TEXT NOT NULL, -- CONFIRMED, HIDDEN, MERGED, ADDED
    target  TEXT,          -- the name it is another way of saying; NULL unless MERGED
    made    TEXT NOT NULL
) STRICT;
