-- Labels are kept with their question, as a JSON array: in a table of their own each question asks for them apart.
ALTER TABLE question ADD COLUMN labels MEDIUMTEXT;

UPDATE question SET labels = (
    SELECT CAST(JSON_ARRAYAGG(c.label ORDER BY c.place) AS VARCHAR) FROM question_choice c WHERE c.question_id = question.id
) WHERE id IN (SELECT question_id FROM question_choice);

DROP TABLE question_choice;
