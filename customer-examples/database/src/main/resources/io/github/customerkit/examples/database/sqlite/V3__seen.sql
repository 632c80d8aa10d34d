-- Which run saw a customer last, and how old the state is that is kept of it.

ALTER TABLE customers ADD COLUMN last_seen_run INTEGER; -- imports.run
ALTER TABLE customers ADD COLUMN as_of INTEGER; -- ms since 1970: the customer was so then; or null
ALTER TABLE customers ADD COLUMN replaced_as_of INTEGER; -- of a newer state, as active, that it replaced

UPDATE customers SET last_seen_run = (SELECT max(run) FROM imports);
