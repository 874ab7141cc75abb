-- The kinds of block that an organisation added to the six that everybody has.
CREATE TABLE block_kind (
    id              BIGINT      NOT NULL PRIMARY KEY,
    organisation_id BIGINT      NOT NULL,
    name            VARCHAR(60) NOT NULL,
    colour          VARCHAR(20) NOT NULL,
    counted         VARCHAR(20) NOT NULL,
    CONSTRAINT block_kind_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id)
) ${table};

-- A block holds what its own kind was called, so that it can be copied, undone and read without another table.
ALTER TABLE plan_block ADD COLUMN own_kind_id BIGINT;
ALTER TABLE plan_block ADD COLUMN own_kind_name VARCHAR(60);
ALTER TABLE plan_block ADD COLUMN own_kind_colour VARCHAR(20);
ALTER TABLE plan_block ADD COLUMN own_kind_counted VARCHAR(20);
ALTER TABLE plan_block ADD COLUMN leader VARCHAR(120);
ALTER TABLE plan_block ADD COLUMN room VARCHAR(120);
ALTER TABLE plan_block ADD COLUMN links MEDIUMTEXT;
ALTER TABLE plan_block ADD COLUMN files MEDIUMTEXT;
ALTER TABLE plan_block ADD COLUMN version INT DEFAULT 1 NOT NULL;
ALTER TABLE plan_day ADD COLUMN version INT DEFAULT 1 NOT NULL;

-- Places leave room between them, so that a block put between two others writes no row but its own.
UPDATE plan_block SET place = place * 1000;

-- A template says what it is for, and gives way to the newer version that was made of it.
ALTER TABLE session_plan ADD COLUMN form VARCHAR(20);
ALTER TABLE session_plan ADD COLUMN edition_number INT DEFAULT 1 NOT NULL;
ALTER TABLE session_plan ADD COLUMN replaced_at BIGINT;
