-- What others are told of a named evaluation is released as it is of an anonymous one. One that was closed before is closed
-- anew within seconds, as of the same moment, and what came in until now is its first release.

UPDATE evaluation SET closes_at = closed_at, closed_at = NULL
    WHERE mode = 'NAMED' AND purpose IN ('EVALUATION', 'FOLLOW_UP') AND closed_at IS NOT NULL;
