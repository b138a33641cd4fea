-- What reading a text through has brought, kept because that takes long and texts never change. All of it is derived from version_text
-- and noise, and may be deleted at any time; it goes by itself when the noise becomes other.

CREATE TABLE worked_out (
    version_id TEXT NOT NULL REFERENCES version (id) ON DELETE CASCADE,
    kind       TEXT NOT NULL, -- NAMES, DATES
    rules      TEXT NOT NULL, -- names the rules it was found by
    data       BLOB NOT NULL, -- how the bytes are laid out is told in the program's source, package retrieval
    PRIMARY KEY (version_id, kind)
) STRICT;
