-- Who was there on which day of a training; days are counted from 0. Who is not in it was not asked after.
CREATE TABLE attendance (
    enrolment_id BIGINT  NOT NULL,
    day_number   INT     NOT NULL,
    present      BOOLEAN NOT NULL,
    PRIMARY KEY (enrolment_id, day_number),
    CONSTRAINT attendance_enrolment FOREIGN KEY (enrolment_id) REFERENCES enrolment (id)
) ${table};

-- By how much a block was stretched while it was going on.
ALTER TABLE block_run ADD COLUMN extra_minutes INT DEFAULT 0 NOT NULL;

-- What was done on a day and is not to be done again when it is sent again: the sender's key, and a hash of what it said.
CREATE TABLE day_action (
    id           BIGINT      NOT NULL PRIMARY KEY,
    edition_id   BIGINT      NOT NULL,
    action_key   VARCHAR(43) NOT NULL,
    content_hash VARCHAR(43) NOT NULL,
    enrolment_id BIGINT,
    CONSTRAINT day_action_once UNIQUE (edition_id, action_key),
    CONSTRAINT day_action_edition FOREIGN KEY (edition_id) REFERENCES edition (id)
) ${table};

-- A day that is over. It outlives the day of the plan, which may be taken out and put back.
CREATE TABLE day_closing (
    day_id    BIGINT NOT NULL PRIMARY KEY,
    plan_id   BIGINT NOT NULL,
    closed_at BIGINT NOT NULL,
    CONSTRAINT day_closing_plan FOREIGN KEY (plan_id) REFERENCES session_plan (id)
) ${table};
