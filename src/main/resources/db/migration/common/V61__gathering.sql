-- What groups of one engagement, evaluated apart and each too small alone, brought together: at least as many as the
-- threshold at a time. Counters of a gathering never change.
CREATE TABLE gathering (
    id BIGINT NOT NULL PRIMARY KEY,
    engagement_id BIGINT NOT NULL,
    program_id BIGINT NOT NULL,
    purpose VARCHAR(30) NOT NULL,
    batch INT NOT NULL,
    received INT NOT NULL,
    threshold INT NOT NULL,
    gathered_at BIGINT NOT NULL,
    CONSTRAINT gathering_once UNIQUE (engagement_id, program_id, purpose, batch),
    CONSTRAINT gathering_engagement FOREIGN KEY (engagement_id) REFERENCES engagement (id),
    CONSTRAINT gathering_program FOREIGN KEY (program_id) REFERENCES program (id)
) ${table};

-- An evaluation gives the forms that are left of it once.
CREATE TABLE gathering_evaluation (
    gathering_id BIGINT NOT NULL,
    evaluation_id BIGINT NOT NULL PRIMARY KEY,
    CONSTRAINT gathering_evaluation_gathering FOREIGN KEY (gathering_id) REFERENCES gathering (id),
    CONSTRAINT gathering_evaluation_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id)
) ${table};

-- A question by its key, a theme by its name: groups have themes of their own, and may share names.
CREATE TABLE gathering_tally (
    gathering_id BIGINT NOT NULL,
    question_id BIGINT,
    theme VARCHAR(120),
    series VARCHAR(30) NOT NULL,
    mark INT NOT NULL,
    amount INT NOT NULL,
    CONSTRAINT gathering_tally_gathering FOREIGN KEY (gathering_id) REFERENCES gathering (id)
) ${table};
