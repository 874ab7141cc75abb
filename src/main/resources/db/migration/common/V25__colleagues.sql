-- Who was asked to join an organisation and has not yet: the row goes when he or she joins, or is no longer asked.
CREATE TABLE colleague_invitation (
    id              BIGINT       NOT NULL PRIMARY KEY,
    organisation_id BIGINT       NOT NULL,
    name            VARCHAR(120) NOT NULL,
    email           VARCHAR(190) NOT NULL,
    token_hash      VARCHAR(43)  NOT NULL,
    made_at         BIGINT       NOT NULL,
    expires_at      BIGINT       NOT NULL,
    CONSTRAINT colleague_invitation_hash UNIQUE (token_hash),
    CONSTRAINT colleague_invitation_email UNIQUE (email, organisation_id),
    CONSTRAINT colleague_invitation_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id)
) ${table};

-- What a mail is about, so that it can be told there whether it has left.
ALTER TABLE outbox_mail ADD COLUMN about BIGINT;
CREATE INDEX outbox_mail_about ON outbox_mail (about);
