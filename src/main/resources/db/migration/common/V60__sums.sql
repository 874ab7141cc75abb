-- Counters are added up over many evaluations: all that it takes stands in this index.
CREATE INDEX tally_sums ON tally (evaluation_id, series, question_id, mark, amount);
