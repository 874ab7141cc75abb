-- Blocks that organisations kept to use again; texts and themes also in lower case, to search in.
CREATE TABLE library_block (
    id              BIGINT       NOT NULL PRIMARY KEY,
    organisation_id BIGINT       NOT NULL,
    saved_by        VARCHAR(200) NOT NULL,
    saved_at        BIGINT       NOT NULL,
    title           VARCHAR(300) NOT NULL,
    kind            VARCHAR(60)  NOT NULL,
    minutes         INT          NOT NULL,
    theme_names     MEDIUMTEXT   NOT NULL,
    themes          MEDIUMTEXT   NOT NULL,
    searched        MEDIUMTEXT   NOT NULL,
    content         MEDIUMTEXT   NOT NULL,
    CONSTRAINT library_block_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id)
) ${table};
