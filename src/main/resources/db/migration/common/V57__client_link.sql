-- Links to the page of a client with all its published reports. Of a link only the hash is kept; to revoke it is to
-- delete it.
CREATE TABLE client_link (
    id            BIGINT      NOT NULL PRIMARY KEY,
    client_id     BIGINT      NOT NULL,
    token_hash    VARCHAR(43) NOT NULL,
    language      VARCHAR(2)  NOT NULL,
    time_zone     VARCHAR(60) NOT NULL,
    expires_on    DATE,
    password_hash VARCHAR(200),
    made_at       BIGINT      NOT NULL,
    openings      INT         NOT NULL,
    CONSTRAINT client_link_token UNIQUE (token_hash),
    CONSTRAINT client_link_client FOREIGN KEY (client_id) REFERENCES client (id)
) ${table};
