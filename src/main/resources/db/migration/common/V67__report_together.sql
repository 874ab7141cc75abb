-- A report is about one training, or about all groups of an engagement that were evaluated apart.

ALTER TABLE outcome_report ADD COLUMN is_together BOOLEAN DEFAULT FALSE NOT NULL;
