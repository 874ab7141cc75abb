-- In which line of work a client is, in the trainer's own words.
ALTER TABLE client ADD sector VARCHAR(120);
