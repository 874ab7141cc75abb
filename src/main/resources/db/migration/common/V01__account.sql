CREATE TABLE organisation (
    id         BIGINT       NOT NULL PRIMARY KEY,
    name       VARCHAR(120) NOT NULL,
    threshold  INT          NOT NULL,
    version    INT          NOT NULL
) ${table};

CREATE TABLE trainer (
    id              BIGINT       NOT NULL PRIMARY KEY,
    organisation_id BIGINT       NOT NULL,
    name            VARCHAR(120) NOT NULL,
    email           VARCHAR(190) NOT NULL,
    password_hash   VARCHAR(200) NOT NULL,
    language        VARCHAR(2)   NOT NULL,
    first_steps     BOOLEAN      NOT NULL,
    version         INT          NOT NULL,
    CONSTRAINT trainer_email UNIQUE (email),
    CONSTRAINT trainer_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id)
) ${table};

CREATE TABLE api_token (
    id         BIGINT       NOT NULL PRIMARY KEY,
    trainer_id BIGINT       NOT NULL,
    name       VARCHAR(120) NOT NULL,
    token_hash VARCHAR(43)  NOT NULL,
    made_at    BIGINT       NOT NULL,
    CONSTRAINT api_token_hash UNIQUE (token_hash),
    CONSTRAINT api_token_trainer FOREIGN KEY (trainer_id) REFERENCES trainer (id)
) ${table};
