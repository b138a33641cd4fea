-- How a lesson writes a source that it has cited before.

ALTER TABLE lesson ADD COLUMN repeats TEXT NOT NULL DEFAULT 'SHORT'; -- SHORT, SAME, FULL
