-- Of which training the plan was from which a block was kept, so that the same block kept twice can be told apart.
ALTER TABLE library_block ADD COLUMN saved_from VARCHAR(300);
