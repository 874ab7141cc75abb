CREATE TABLE questionnaire (
    id         BIGINT       NOT NULL PRIMARY KEY,
    program_id BIGINT       NOT NULL,
    purpose    VARCHAR(30)  NOT NULL,
    revision   INT          NOT NULL,
    title      VARCHAR(120) NOT NULL,
    intro      VARCHAR(4000),
    frozen_at  BIGINT,
    version    INT          NOT NULL,
    CONSTRAINT questionnaire_revision UNIQUE (program_id, purpose, revision),
    CONSTRAINT questionnaire_program FOREIGN KEY (program_id) REFERENCES program (id)
) ${table};

CREATE TABLE question (
    id               BIGINT        NOT NULL PRIMARY KEY,
    questionnaire_id BIGINT        NOT NULL,
    place            INT           NOT NULL,
    stable_key       VARCHAR(60)   NOT NULL,
    kind             VARCHAR(30)   NOT NULL,
    wording          VARCHAR(1000) NOT NULL,
    hint             VARCHAR(1000),
    scale            VARCHAR(30),
    required         BOOLEAN       NOT NULL,
    quotable         BOOLEAN       NOT NULL,
    CONSTRAINT question_key UNIQUE (questionnaire_id, stable_key),
    CONSTRAINT question_questionnaire FOREIGN KEY (questionnaire_id) REFERENCES questionnaire (id)
) ${table};

CREATE TABLE question_choice (
    question_id BIGINT       NOT NULL,
    place       INT          NOT NULL,
    label       VARCHAR(300) NOT NULL,
    PRIMARY KEY (question_id, place),
    CONSTRAINT question_choice_question FOREIGN KEY (question_id) REFERENCES question (id)
) ${table};
