-- Each release keeps counters of its own: what others see is made of what each release may show by itself.
-- Counters from before are taken as one release, for what two of them added is not known any more.

ALTER TABLE tally ADD COLUMN batch INT DEFAULT 1 NOT NULL;
