-- Quotes for everybody are asked for by what their writers allow: a few among all answers of an organisation.
CREATE INDEX answer_use ON answer (evaluation_id, consent_use);
