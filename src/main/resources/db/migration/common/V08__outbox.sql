CREATE TABLE outbox_mail (
    id        BIGINT        NOT NULL PRIMARY KEY,
    recipient VARCHAR(190)  NOT NULL,
    subject   VARCHAR(300)  NOT NULL,
    body      VARCHAR(8000),
    put_at    BIGINT        NOT NULL,
    next_try  BIGINT        NOT NULL,
    tries     INT           NOT NULL,
    sent_at   BIGINT
) ${table};
