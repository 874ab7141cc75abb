-- What stood on a stack of forms from paper, as a number that only who knows the secret and the stack can find: the same
-- name with other content is another stack. Forms sent from phones, and stacks taken before, have none.
ALTER TABLE receipt ADD COLUMN content BIGINT;
