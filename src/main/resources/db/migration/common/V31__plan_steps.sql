-- What each trainer changed in a plan, so that it can be undone and done again, in another session too.
CREATE TABLE plan_step (
    id         BIGINT      NOT NULL PRIMARY KEY,
    plan_id    BIGINT      NOT NULL,
    trainer_id BIGINT      NOT NULL,
    step       INT         NOT NULL,
    kind       VARCHAR(20) NOT NULL,
    title      VARCHAR(300),
    changes    MEDIUMTEXT  NOT NULL,
    undone     BOOLEAN     NOT NULL,
    CONSTRAINT plan_step_once UNIQUE (plan_id, trainer_id, step),
    CONSTRAINT plan_step_plan FOREIGN KEY (plan_id) REFERENCES session_plan (id),
    CONSTRAINT plan_step_trainer FOREIGN KEY (trainer_id) REFERENCES trainer (id)
) ${table};

-- How a block went on the day itself. It outlives the block, which may be taken out and put back.
CREATE TABLE block_run (
    block_id   BIGINT  NOT NULL PRIMARY KEY,
    plan_id    BIGINT  NOT NULL,
    started_at BIGINT,
    ended_at   BIGINT,
    skipped    BOOLEAN NOT NULL,
    note       VARCHAR(2000),
    CONSTRAINT block_run_plan FOREIGN KEY (plan_id) REFERENCES session_plan (id)
) ${table};
