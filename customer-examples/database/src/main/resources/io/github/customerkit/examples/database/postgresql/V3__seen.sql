-- Which run saw a customer last, and how old the state is that is kept of it.
-- Made so that it can be begun again: a kill may come before it is told to be done.

ALTER TABLE customers ADD COLUMN IF NOT EXISTS last_seen_run bigint; -- imports.run
ALTER TABLE customers ADD COLUMN IF NOT EXISTS as_of bigint; -- ms since 1970: the customer was so then; or null
ALTER TABLE customers ADD COLUMN IF NOT EXISTS replaced_as_of bigint; -- of a newer state, as active, that it replaced

UPDATE customers SET last_seen_run = (SELECT max(run) FROM imports) WHERE last_seen_run IS NULL;
