-- The rows of a list can move while it is fetched.
ALTER TABLE fetches ADD COLUMN reach bigint NOT NULL DEFAULT 0; -- the largest checkpoint; larger than it while rows are read again
ALTER TABLE fetches ADD COLUMN moves bigint NOT NULL DEFAULT 0; -- how often rows had moved, so that reading went back
ALTER TABLE fetches ADD COLUMN gaps bigint NOT NULL DEFAULT 0; -- how often reading did not go back, so that rows may be missing
