-- What a trainer wrote at a block for the next time, told at it in the trainings that are made from there.
ALTER TABLE plan_block ADD COLUMN last_time MEDIUMTEXT;
