-- The revisions that an evaluation asked before the one that it asks now.
CREATE TABLE evaluation_earlier (
    evaluation_id BIGINT NOT NULL,
    place INT NOT NULL,
    questionnaire_id BIGINT NOT NULL,
    PRIMARY KEY (evaluation_id, place),
    CONSTRAINT evaluation_earlier_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id),
    CONSTRAINT evaluation_earlier_questionnaire FOREIGN KEY (questionnaire_id) REFERENCES questionnaire (id)
) ${table};

-- Which revision a form asked, so that it is known of how many forms a question was part.
ALTER TABLE response ADD COLUMN revision INT DEFAULT 1 NOT NULL;
UPDATE response SET revision = (
    SELECT q.revision FROM evaluation v JOIN questionnaire q ON q.id = v.questionnaire_id
    WHERE v.id = response.evaluation_id);

-- How many forms of each revision a release holds. Like all that was released, these numbers stay.
CREATE TABLE evaluation_release_revision (
    release_id BIGINT NOT NULL,
    revision INT NOT NULL,
    received INT NOT NULL,
    PRIMARY KEY (release_id, revision),
    CONSTRAINT evaluation_release_revision_release FOREIGN KEY (release_id) REFERENCES evaluation_release (id)
) ${table};
INSERT INTO evaluation_release_revision (release_id, revision, received)
SELECT r.id, q.revision, r.received
FROM evaluation_release r JOIN evaluation v ON v.id = r.evaluation_id JOIN questionnaire q ON q.id = v.questionnaire_id;
