-- The logo of a client, which stands beside one's own on the reports for that client; drawn anew like one's own.

CREATE TABLE client_logo (
    client_id BIGINT     NOT NULL PRIMARY KEY,
    picture   MEDIUMBLOB NOT NULL,
    version   INT        NOT NULL,
    CONSTRAINT client_logo_client FOREIGN KEY (client_id) REFERENCES client (id)
) ${table};
