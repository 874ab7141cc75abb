-- A report holds what the trainer decided; its figures come from the evaluation until a snapshot freezes them. Words of
-- quotes stand in none of these tables: they are asked for at each showing, because consent can be withdrawn.

CREATE TABLE outcome_report (
    id          BIGINT       NOT NULL PRIMARY KEY,
    edition_id  BIGINT       NOT NULL,
    language    VARCHAR(2)   NOT NULL,
    sections    VARCHAR(200) NOT NULL,
    goal_answer VARCHAR(4000),
    next_steps  VARCHAR(4000),
    made_at     BIGINT       NOT NULL,
    version     INT          NOT NULL,
    CONSTRAINT outcome_report_edition FOREIGN KEY (edition_id) REFERENCES edition (id)
) ${table};

CREATE TABLE left_out (
    report_id BIGINT      NOT NULL,
    quote_id  BIGINT      NOT NULL,
    reason    VARCHAR(30) NOT NULL,
    PRIMARY KEY (report_id, quote_id),
    CONSTRAINT left_out_report FOREIGN KEY (report_id) REFERENCES outcome_report (id)
) ${table};

CREATE TABLE report_snapshot (
    id           BIGINT     NOT NULL PRIMARY KEY,
    report_id    BIGINT     NOT NULL,
    published_at BIGINT     NOT NULL,
    findings     MEDIUMTEXT NOT NULL,
    CONSTRAINT report_snapshot_report FOREIGN KEY (report_id) REFERENCES outcome_report (id)
) ${table};

CREATE TABLE share_link (
    id            BIGINT      NOT NULL PRIMARY KEY,
    report_id     BIGINT      NOT NULL,
    token_hash    VARCHAR(43) NOT NULL,
    expires_on    DATE,
    password_hash VARCHAR(200),
    made_at       BIGINT      NOT NULL,
    openings      INT         NOT NULL,
    CONSTRAINT share_link_token UNIQUE (token_hash),
    CONSTRAINT share_link_report FOREIGN KEY (report_id) REFERENCES outcome_report (id)
) ${table};
