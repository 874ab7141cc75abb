-- What the trainer decides on each quote of a report besides leaving it out, and the words before its sections. Of a quote
-- it names the key only.

CREATE TABLE curated_quote (
    report_id   BIGINT       NOT NULL,
    quote_id    BIGINT       NOT NULL,
    place       INT,
    highlighted BOOLEAN      NOT NULL,
    done_with   VARCHAR(600),
    theme_id    BIGINT,
    PRIMARY KEY (report_id, quote_id),
    CONSTRAINT curated_quote_report FOREIGN KEY (report_id) REFERENCES outcome_report (id)
) ${table};

CREATE TABLE section_introduction (
    report_id BIGINT        NOT NULL,
    section   VARCHAR(30)   NOT NULL,
    words     VARCHAR(2000) NOT NULL,
    PRIMARY KEY (report_id, section),
    CONSTRAINT section_introduction_report FOREIGN KEY (report_id) REFERENCES outcome_report (id)
) ${table};
