-- The quotes that the trainer chose for the web site, by their answers: an erased one leaves by itself. Their words are
-- asked for at each showing, because consent can be withdrawn.
CREATE TABLE wall_quote (
    answer_id       BIGINT NOT NULL PRIMARY KEY,
    organisation_id BIGINT NOT NULL,
    CONSTRAINT wall_quote_answer FOREIGN KEY (answer_id) REFERENCES answer (id) ON DELETE CASCADE,
    CONSTRAINT wall_quote_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id)
) ${table};

-- A page of quotes that everybody may see who has its address: of one program, or of the whole organisation. To switch it
-- off is to delete it.
CREATE TABLE quote_wall (
    id              BIGINT      NOT NULL PRIMARY KEY,
    organisation_id BIGINT      NOT NULL,
    program_id      BIGINT,
    token_hash      VARCHAR(43) NOT NULL,
    language        VARCHAR(2)  NOT NULL,
    indexable       BOOLEAN     NOT NULL,
    embedders       VARCHAR(2000),
    made_at         BIGINT      NOT NULL,
    version         INT         NOT NULL,
    CONSTRAINT quote_wall_token UNIQUE (token_hash),
    CONSTRAINT quote_wall_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT quote_wall_program FOREIGN KEY (program_id) REFERENCES program (id)
) ${table};
