-- Side by side: places that a reader pins opposite one another. Offsets as in 001.

CREATE TABLE pin (
    -- One end of what is pinned together; the other ends have the same knot.
    id          TEXT    NOT NULL PRIMARY KEY,
    knot        TEXT    NOT NULL,
    document_id TEXT    NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
    version_id  TEXT    NOT NULL REFERENCES version (id) DEFERRABLE INITIALLY DEFERRED,
    start_cp    INTEGER NOT NULL CHECK (start_cp >= 0),
    end_cp      INTEGER NOT NULL CHECK (end_cp > start_cp),
    exact       TEXT    NOT NULL,
    prefix      TEXT    NOT NULL,
    suffix      TEXT    NOT NULL,
    created     TEXT    NOT NULL
) STRICT;

CREATE UNIQUE INDEX pin_by_place ON pin (version_id, start_cp, created, id);
CREATE INDEX pin_by_document ON pin (document_id);
