-- How the reports of an organisation look: a colour, and a picture that was drawn anew from the one that was sent in.

CREATE TABLE house_style (
    organisation_id BIGINT NOT NULL PRIMARY KEY,
    colour          VARCHAR(7),
    logo            MEDIUMBLOB,
    version         INT    NOT NULL,
    CONSTRAINT house_style_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id)
) ${table};
