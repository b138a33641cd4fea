-- Lessons: the time there is for one. What a reader knows of a source that its text does not say, for citing it.

ALTER TABLE lesson ADD COLUMN planned INTEGER NOT NULL DEFAULT 0 CHECK (planned >= 0); -- minutes there are; 0: not said

CREATE TABLE source_facts (
    -- What is needed to cite a document and no header holds. No reference: the document may be deleted, and come back.
    id        TEXT NOT NULL PRIMARY KEY, -- the document's
    kind      TEXT, -- BOOK, JOURNAL, NEWSPAPER, REPORT, STANDARD, WEB_PAGE, OTHER; NULL: as it says itself. This and the following: NULL when not known
    address   TEXT, -- URL
    accessed  TEXT, -- when it was looked at there, ISO 8601
    city      TEXT, -- of the publisher
    publisher TEXT,
    pages     TEXT
) STRICT;
