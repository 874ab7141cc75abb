-- What a trainer made of a text that may be quoted, beside the text itself. Its key is the answer's, and nothing else
-- stands in it that could be joined: it goes with the answer, at once, and with the consent.

CREATE TABLE edited_wording (
    answer_id  BIGINT        NOT NULL PRIMARY KEY,
    wording    VARCHAR(4000) NOT NULL,
    spelling   BOOLEAN       NOT NULL,
    meanwhile  VARCHAR(30)   NOT NULL,
    reply      VARCHAR(30),
    reply_hash VARCHAR(43),
    CONSTRAINT edited_wording_answer FOREIGN KEY (answer_id) REFERENCES answer (id) ON DELETE CASCADE
) ${table};
