-- Files that hang on blocks. A file never changes: copies of a block point at the same one.
CREATE TABLE block_file (
    id              BIGINT       NOT NULL PRIMARY KEY,
    organisation_id BIGINT       NOT NULL,
    name            VARCHAR(200) NOT NULL,
    type            VARCHAR(20)  NOT NULL,
    size            INT          NOT NULL,
    content         MEDIUMBLOB   NOT NULL,
    added_at        BIGINT       NOT NULL,
    CONSTRAINT block_file_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id)
) ${table};
