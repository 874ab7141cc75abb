-- No row of receipt, response or answer holds a time, a sequence or a person; their keys derive from a code that the
-- database does not hold. Only attribution, in named mode, joins a response to a person.

CREATE TABLE evaluation (
    id BIGINT NOT NULL PRIMARY KEY,
    organisation_id BIGINT NOT NULL,
    engagement_id BIGINT NOT NULL,
    questionnaire_id BIGINT NOT NULL,
    purpose VARCHAR(30) NOT NULL,
    mode VARCHAR(30) NOT NULL,
    threshold INT NOT NULL,
    language VARCHAR(10) NOT NULL,
    opens_at BIGINT NOT NULL,
    closes_at BIGINT,
    closed_at BIGINT,
    late_handled BOOLEAN NOT NULL,
    room_key BIGINT NOT NULL,
    room_hash VARCHAR(43) NOT NULL,
    version INT NOT NULL,
    CONSTRAINT evaluation_room UNIQUE (room_hash),
    CONSTRAINT evaluation_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT evaluation_engagement FOREIGN KEY (engagement_id) REFERENCES engagement (id),
    CONSTRAINT evaluation_questionnaire FOREIGN KEY (questionnaire_id) REFERENCES questionnaire (id)
) ${table};

CREATE TABLE evaluation_edition (
    evaluation_id BIGINT NOT NULL,
    edition_id BIGINT NOT NULL,
    place INT NOT NULL,
    PRIMARY KEY (evaluation_id, edition_id),
    CONSTRAINT evaluation_edition_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id),
    CONSTRAINT evaluation_edition_edition FOREIGN KEY (edition_id) REFERENCES edition (id)
) ${table};

CREATE TABLE evaluation_theme (
    evaluation_id BIGINT NOT NULL,
    place INT NOT NULL,
    theme_id BIGINT NOT NULL,
    name VARCHAR(120) NOT NULL,
    PRIMARY KEY (evaluation_id, place),
    CONSTRAINT evaluation_theme_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id)
) ${table};

CREATE TABLE invitation (
    id BIGINT NOT NULL PRIMARY KEY,
    evaluation_id BIGINT NOT NULL,
    enrolment_id BIGINT,
    token_hash VARCHAR(43) NOT NULL,
    used BOOLEAN NOT NULL,
    revoked BOOLEAN NOT NULL,
    sent_at BIGINT,
    CONSTRAINT invitation_token UNIQUE (token_hash),
    CONSTRAINT invitation_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id),
    CONSTRAINT invitation_enrolment FOREIGN KEY (enrolment_id) REFERENCES enrolment (id)
) ${table};

CREATE TABLE receipt (
    id BIGINT NOT NULL PRIMARY KEY,
    evaluation_id BIGINT NOT NULL,
    erased BOOLEAN NOT NULL,
    CONSTRAINT receipt_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id)
) ${table};

CREATE TABLE response (
    id BIGINT NOT NULL PRIMARY KEY,
    evaluation_id BIGINT NOT NULL,
    batch INT NOT NULL,
    test BOOLEAN NOT NULL,
    CONSTRAINT response_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id)
) ${table};

CREATE TABLE answer (
    id BIGINT NOT NULL PRIMARY KEY,
    evaluation_id BIGINT NOT NULL,
    question_id BIGINT,
    theme_id BIGINT,
    response_id BIGINT,
    batch INT NOT NULL,
    number_value BIGINT,
    then_value INT,
    now_value INT,
    not_applicable BOOLEAN NOT NULL,
    wording VARCHAR(4000),
    consent_use VARCHAR(30) NOT NULL,
    consent_name VARCHAR(30) NOT NULL,
    consent_hash VARCHAR(43),
    first_name VARCHAR(120),
    CONSTRAINT answer_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id),
    CONSTRAINT answer_question FOREIGN KEY (question_id) REFERENCES question (id)
) ${table};
CREATE INDEX answer_response ON answer (response_id);

CREATE TABLE attribution (
    response_id BIGINT NOT NULL PRIMARY KEY,
    evaluation_id BIGINT NOT NULL,
    enrolment_id BIGINT,
    stated_name VARCHAR(120),
    answered_on DATE NOT NULL,
    CONSTRAINT attribution_response FOREIGN KEY (response_id) REFERENCES response (id) ON DELETE CASCADE,
    CONSTRAINT attribution_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id),
    CONSTRAINT attribution_enrolment FOREIGN KEY (enrolment_id) REFERENCES enrolment (id)
) ${table};

CREATE TABLE contact_request (
    id BIGINT NOT NULL PRIMARY KEY,
    evaluation_id BIGINT NOT NULL,
    name VARCHAR(120),
    reach VARCHAR(200) NOT NULL,
    message VARCHAR(2000),
    handled BOOLEAN NOT NULL,
    CONSTRAINT contact_request_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id)
) ${table};

CREATE TABLE evaluation_release (
    id BIGINT NOT NULL PRIMARY KEY,
    evaluation_id BIGINT NOT NULL,
    batch INT NOT NULL,
    received INT NOT NULL,
    released_at BIGINT NOT NULL,
    CONSTRAINT evaluation_release_once UNIQUE (evaluation_id, batch),
    CONSTRAINT evaluation_release_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id)
) ${table};

CREATE TABLE tally (
    id BIGINT NOT NULL PRIMARY KEY,
    evaluation_id BIGINT NOT NULL,
    question_id BIGINT,
    theme_id BIGINT,
    series VARCHAR(30) NOT NULL,
    mark INT NOT NULL,
    amount INT NOT NULL,
    CONSTRAINT tally_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id),
    CONSTRAINT tally_question FOREIGN KEY (question_id) REFERENCES question (id)
) ${table};
