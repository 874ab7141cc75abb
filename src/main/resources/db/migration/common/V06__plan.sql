CREATE TABLE session_plan (
    id         BIGINT       NOT NULL PRIMARY KEY,
    program_id BIGINT,
    edition_id BIGINT,
    name       VARCHAR(120),
    place      INT          NOT NULL,
    saved_at   BIGINT       NOT NULL,
    version    INT          NOT NULL,
    CONSTRAINT session_plan_once UNIQUE (edition_id),
    CONSTRAINT session_plan_program FOREIGN KEY (program_id) REFERENCES program (id),
    CONSTRAINT session_plan_edition FOREIGN KEY (edition_id) REFERENCES edition (id)
) ${table};

CREATE TABLE plan_day (
    id        BIGINT NOT NULL PRIMARY KEY,
    plan_id   BIGINT NOT NULL,
    place     INT    NOT NULL,
    held_on   DATE,
    starts_at TIME   NOT NULL,
    ends_at   TIME   NOT NULL,
    CONSTRAINT plan_day_plan FOREIGN KEY (plan_id) REFERENCES session_plan (id)
) ${table};

CREATE TABLE plan_block (
    id             BIGINT      NOT NULL PRIMARY KEY,
    day_id         BIGINT      NOT NULL,
    place          INT         NOT NULL,
    title          VARCHAR(300),
    kind           VARCHAR(30) NOT NULL,
    minutes        INT         NOT NULL,
    pinned_at      TIME,
    strand         VARCHAR(300),
    method         VARCHAR(300),
    goal           VARCHAR(1000),
    trainer_notes  VARCHAR(4000),
    handout        VARCHAR(4000),
    materials      VARCHAR(2000),
    practice_cases VARCHAR(2000),
    CONSTRAINT plan_block_day FOREIGN KEY (day_id) REFERENCES plan_day (id)
) ${table};

CREATE TABLE block_theme (
    block_id BIGINT NOT NULL,
    theme_id BIGINT NOT NULL,
    PRIMARY KEY (block_id, theme_id),
    CONSTRAINT block_theme_block FOREIGN KEY (block_id) REFERENCES plan_block (id),
    CONSTRAINT block_theme_theme FOREIGN KEY (theme_id) REFERENCES theme (id) ON DELETE CASCADE
) ${table};
