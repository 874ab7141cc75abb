-- The links by which trainers' calendars are subscribed to. Of a link only the hash is kept; to revoke it is to delete it.
CREATE TABLE calendar_link (
    id         BIGINT      NOT NULL PRIMARY KEY,
    trainer_id BIGINT      NOT NULL,
    token_hash VARCHAR(43) NOT NULL,
    made_at    BIGINT      NOT NULL,
    CONSTRAINT calendar_link_token UNIQUE (token_hash),
    CONSTRAINT calendar_link_trainer FOREIGN KEY (trainer_id) REFERENCES trainer (id)
) ${table};
