-- The question under whose key answers are kept over the revisions in which they are added up.
ALTER TABLE question ADD COLUMN stretch_id BIGINT DEFAULT 0 NOT NULL;
UPDATE question SET stretch_id = id;
