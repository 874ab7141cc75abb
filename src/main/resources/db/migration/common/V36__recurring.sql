-- What comes back over trainings, decided by hand; an erased answer leaves it by itself.
CREATE TABLE recurring (
    id              BIGINT       NOT NULL PRIMARY KEY,
    organisation_id BIGINT       NOT NULL,
    name            VARCHAR(120) NOT NULL,
    version         INT          NOT NULL,
    CONSTRAINT recurring_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id)
) ${table};

CREATE TABLE recurring_difficulty (
    recurring_id BIGINT NOT NULL,
    answer_id    BIGINT NOT NULL,
    PRIMARY KEY (recurring_id, answer_id),
    CONSTRAINT recurring_difficulty_recurring FOREIGN KEY (recurring_id) REFERENCES recurring (id),
    CONSTRAINT recurring_difficulty_answer FOREIGN KEY (answer_id) REFERENCES answer (id) ON DELETE CASCADE
) ${table};

-- Suggestions that a trainer waved away, by their label in plain letters.
CREATE TABLE ignored_suggestion (
    id              BIGINT       NOT NULL PRIMARY KEY,
    organisation_id BIGINT       NOT NULL,
    label           VARCHAR(190) NOT NULL,
    CONSTRAINT ignored_suggestion_once UNIQUE (organisation_id, label),
    CONSTRAINT ignored_suggestion_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id)
) ${table};
