-- Passages by their words: the folded words alone, so that a search through all of them does not read all the rest.

CREATE INDEX annotation_by_words ON annotation (folded);
