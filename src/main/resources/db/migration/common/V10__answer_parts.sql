-- A remark, and what another option is, are answers of their own, which nothing joins to the answer beside them.
-- A question that is asked of each trainer apart has a subject: the trainer's place, from 1; otherwise 0.
ALTER TABLE answer ADD COLUMN part VARCHAR(30) DEFAULT 'VALUE' NOT NULL;
ALTER TABLE answer ADD COLUMN subject INT DEFAULT 0 NOT NULL;
ALTER TABLE answer ADD COLUMN chosen BIGINT;
ALTER TABLE answer ADD COLUMN amount DECIMAL(19, 4);
ALTER TABLE answer ADD COLUMN day_value DATE;

-- A set of options is a value of its own, so that an answer can be read without its question.
UPDATE answer SET chosen = number_value
WHERE question_id IN (SELECT id FROM question WHERE kind = 'choices');
UPDATE answer SET number_value = NULL WHERE chosen IS NOT NULL;

ALTER TABLE tally ADD COLUMN subject INT DEFAULT 0 NOT NULL;

CREATE TABLE evaluation_subject (
    evaluation_id BIGINT NOT NULL,
    place INT NOT NULL,
    name VARCHAR(120) NOT NULL,
    role VARCHAR(30) NOT NULL,
    PRIMARY KEY (evaluation_id, place),
    CONSTRAINT evaluation_subject_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id)
) ${table};

CREATE TABLE edition_team (
    edition_id BIGINT NOT NULL,
    place INT NOT NULL,
    name VARCHAR(120) NOT NULL,
    role VARCHAR(30) NOT NULL,
    PRIMARY KEY (edition_id, place),
    CONSTRAINT edition_team_edition FOREIGN KEY (edition_id) REFERENCES edition (id)
) ${table};
