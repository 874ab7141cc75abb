-- The short addresses of room links. A row's key derives from the code under the secret, so that the database alone
-- opens nothing; the turn tells how often the code had to be made anew because another evaluation had it.

CREATE TABLE room_code (
    id BIGINT NOT NULL PRIMARY KEY,
    evaluation_id BIGINT NOT NULL,
    turn INT NOT NULL,
    CONSTRAINT room_code_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id)
) ${table};
