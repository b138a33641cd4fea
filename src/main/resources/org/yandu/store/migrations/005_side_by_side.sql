-- What the reader says about names found in texts. A name belongs to no document: it is named in many.

CREATE TABLE name_ruling (
    id      TEXT NOT NULL PRIMARY KEY,
    name    TEXT NOT NULL, -- as it is written
    kind    TEXT NOT NULL, -- LAW, SYSTEM, BODY, SLOGAN, OTHER
    verdict TEXT NOT NULL, -- CONFIRMED, HIDDEN, MERGED, ADDED
    target  TEXT,          -- the name it is another way of saying; NULL unless MERGED
    made    TEXT NOT NULL
) STRICT;
