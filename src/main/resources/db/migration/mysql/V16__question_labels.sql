-- Labels are kept with their question, as a JSON array: in a table of their own each question asks for them apart.
ALTER TABLE question ADD COLUMN labels MEDIUMTEXT;

-- 40 labels of 300 characters, each of which is at most 6 bytes long in JSON; the usual limit is 1024 bytes.
SET SESSION group_concat_max_len = 100000;

UPDATE question SET labels = (
    SELECT CONCAT('[', GROUP_CONCAT(JSON_QUOTE(c.label) ORDER BY c.place SEPARATOR ','), ']')
    FROM question_choice c WHERE c.question_id = question.id
) WHERE id IN (SELECT question_id FROM question_choice);

SET SESSION group_concat_max_len = DEFAULT;

DROP TABLE question_choice;
