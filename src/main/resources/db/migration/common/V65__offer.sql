-- The next step that the trainer offers: the last section of a report, also of those that were drafted before.

ALTER TABLE outcome_report ADD COLUMN offer VARCHAR(4000);

UPDATE outcome_report SET sections = CONCAT(sections, ',offer');
