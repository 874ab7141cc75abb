CREATE TABLE theme (
    id BIGINT NOT NULL PRIMARY KEY,
    edition_id BIGINT NOT NULL,
    name VARCHAR(120) NOT NULL,
    place INT NOT NULL,
    decision VARCHAR(30) NOT NULL,
    reason VARCHAR(1000),
    asked_back BOOLEAN NOT NULL,
    removed_at BIGINT,
    version INT NOT NULL,
    CONSTRAINT theme_edition FOREIGN KEY (edition_id) REFERENCES edition (id)
) ${table};

-- An erased answer leaves its themes by itself.
CREATE TABLE theme_difficulty (
    theme_id BIGINT NOT NULL,
    answer_id BIGINT NOT NULL,
    PRIMARY KEY (theme_id, answer_id),
    CONSTRAINT theme_difficulty_theme FOREIGN KEY (theme_id) REFERENCES theme (id),
    CONSTRAINT theme_difficulty_answer FOREIGN KEY (answer_id) REFERENCES answer (id) ON DELETE CASCADE
) ${table};
