-- What an instructor writes about a student's answer. What is needed to cite a chapter of a book, a later edition, a translation.

CREATE TABLE answer_remark (
    -- No reference to the answer: a student may not have answered, and what he gives back later takes the place of what he wrote.
    id            TEXT NOT NULL PRIMARY KEY,
    assignment_id TEXT NOT NULL,
    question_id   TEXT NOT NULL,
    student       TEXT NOT NULL,
    coder         TEXT NOT NULL, -- who wrote it
    text          TEXT NOT NULL, -- Markdown
    created       TEXT NOT NULL,
    modified      TEXT NOT NULL
) STRICT;

CREATE INDEX answer_remark_by_assignment ON answer_remark (assignment_id);

ALTER TABLE source_facts ADD COLUMN edition TEXT; -- as it is cited, such as 2 版
ALTER TABLE source_facts ADD COLUMN host    TEXT; -- title of the book it is a part of
ALTER TABLE source_facts ADD COLUMN host_by TEXT; -- who is responsible for that book
ALTER TABLE source_facts ADD COLUMN others  TEXT; -- others responsible, such as 谢远涛，译
