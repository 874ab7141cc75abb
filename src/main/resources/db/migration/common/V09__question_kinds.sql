-- Kinds are kept by their word, with what each may be set to; texts in other languages than the program's as JSON.
UPDATE question SET kind = LOWER(REPLACE(kind, '_', '-'));

ALTER TABLE question ADD COLUMN direction VARCHAR(30);
ALTER TABLE question ADD COLUMN other_option BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE question ADD COLUMN lowest DECIMAL(19, 4);
ALTER TABLE question ADD COLUMN highest DECIMAL(19, 4);
ALTER TABLE question ADD COLUMN unit VARCHAR(60);
ALTER TABLE question ADD COLUMN translations MEDIUMTEXT;
ALTER TABLE question ADD COLUMN may_not_apply BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE question ADD COLUMN remark BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE question ADD COLUMN per_trainer BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE question ADD COLUMN shown_if_key VARCHAR(60);
ALTER TABLE question ADD COLUMN shown_if_marks VARCHAR(200);
ALTER TABLE question ADD COLUMN readers VARCHAR(30);

ALTER TABLE questionnaire ADD COLUMN translations MEDIUMTEXT;
