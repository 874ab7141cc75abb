CREATE TABLE program (
    id              BIGINT        NOT NULL PRIMARY KEY,
    organisation_id BIGINT        NOT NULL,
    title           VARCHAR(120)  NOT NULL,
    language        VARCHAR(2)    NOT NULL,
    customer_word   VARCHAR(20)   NOT NULL,
    summary         VARCHAR(4000),
    card_title      VARCHAR(120),
    sample_slug     VARCHAR(80),
    made_at         BIGINT        NOT NULL,
    version         INT           NOT NULL,
    CONSTRAINT program_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id)
) ${table};

CREATE TABLE program_goal (
    program_id BIGINT        NOT NULL,
    place      INT           NOT NULL,
    wording    VARCHAR(1000) NOT NULL,
    PRIMARY KEY (program_id, place),
    CONSTRAINT program_goal_program FOREIGN KEY (program_id) REFERENCES program (id)
) ${table};

CREATE TABLE program_card_step (
    program_id BIGINT        NOT NULL,
    place      INT           NOT NULL,
    title      VARCHAR(120)  NOT NULL,
    wording    VARCHAR(4000),
    PRIMARY KEY (program_id, place),
    CONSTRAINT program_card_step_program FOREIGN KEY (program_id) REFERENCES program (id)
) ${table};

CREATE TABLE program_manager_tip (
    program_id BIGINT        NOT NULL,
    place      INT           NOT NULL,
    wording    VARCHAR(1000) NOT NULL,
    PRIMARY KEY (program_id, place),
    CONSTRAINT program_manager_tip_program FOREIGN KEY (program_id) REFERENCES program (id)
) ${table};

CREATE TABLE program_practice_case (
    program_id BIGINT        NOT NULL,
    place      INT           NOT NULL,
    title      VARCHAR(120)  NOT NULL,
    situation  VARCHAR(4000),
    brief      VARCHAR(4000),
    PRIMARY KEY (program_id, place),
    CONSTRAINT program_practice_case_program FOREIGN KEY (program_id) REFERENCES program (id)
) ${table};

CREATE TABLE client (
    id              BIGINT       NOT NULL PRIMARY KEY,
    organisation_id BIGINT       NOT NULL,
    name            VARCHAR(120) NOT NULL,
    CONSTRAINT client_name UNIQUE (organisation_id, name),
    CONSTRAINT client_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id)
) ${table};

CREATE TABLE contact (
    id        BIGINT       NOT NULL PRIMARY KEY,
    client_id BIGINT       NOT NULL,
    name      VARCHAR(120),
    role      VARCHAR(120),
    email     VARCHAR(190),
    CONSTRAINT contact_client FOREIGN KEY (client_id) REFERENCES client (id)
) ${table};

CREATE TABLE engagement (
    id         BIGINT        NOT NULL PRIMARY KEY,
    client_id  BIGINT        NOT NULL,
    contact_id BIGINT,
    title      VARCHAR(120)  NOT NULL,
    goal       VARCHAR(4000),
    noticed_by VARCHAR(4000),
    agreed_on  DATE          NOT NULL,
    version    INT           NOT NULL,
    CONSTRAINT engagement_client FOREIGN KEY (client_id) REFERENCES client (id),
    CONSTRAINT engagement_contact FOREIGN KEY (contact_id) REFERENCES contact (id)
) ${table};

CREATE TABLE edition (
    id              BIGINT       NOT NULL PRIMARY KEY,
    organisation_id BIGINT       NOT NULL,
    engagement_id   BIGINT       NOT NULL,
    program_id      BIGINT       NOT NULL,
    trainer_id      BIGINT       NOT NULL,
    group_name      VARCHAR(120),
    language        VARCHAR(2)   NOT NULL,
    time_zone       VARCHAR(60)  NOT NULL,
    version         INT          NOT NULL,
    CONSTRAINT edition_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT edition_engagement FOREIGN KEY (engagement_id) REFERENCES engagement (id),
    CONSTRAINT edition_program FOREIGN KEY (program_id) REFERENCES program (id),
    CONSTRAINT edition_trainer FOREIGN KEY (trainer_id) REFERENCES trainer (id)
) ${table};

CREATE TABLE edition_day (
    edition_id BIGINT       NOT NULL,
    place      INT          NOT NULL,
    held_on    DATE         NOT NULL,
    starts_at  TIME         NOT NULL,
    ends_at    TIME         NOT NULL,
    location   VARCHAR(200),
    PRIMARY KEY (edition_id, place),
    CONSTRAINT edition_day_edition FOREIGN KEY (edition_id) REFERENCES edition (id)
) ${table};

CREATE TABLE participant (
    id              BIGINT       NOT NULL PRIMARY KEY,
    organisation_id BIGINT       NOT NULL,
    first_name      VARCHAR(120) NOT NULL,
    last_name       VARCHAR(120),
    email           VARCHAR(190),
    CONSTRAINT participant_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id)
) ${table};

CREATE TABLE enrolment (
    id             BIGINT NOT NULL PRIMARY KEY,
    edition_id     BIGINT NOT NULL,
    participant_id BIGINT NOT NULL,
    place          INT    NOT NULL,
    attended       BOOLEAN,
    CONSTRAINT enrolment_once UNIQUE (edition_id, participant_id),
    CONSTRAINT enrolment_edition FOREIGN KEY (edition_id) REFERENCES edition (id),
    CONSTRAINT enrolment_participant FOREIGN KEY (participant_id) REFERENCES participant (id)
) ${table};
