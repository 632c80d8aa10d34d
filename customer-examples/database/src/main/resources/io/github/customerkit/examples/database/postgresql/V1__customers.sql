-- A timestamptz keeps microseconds; what a time has beyond stands beside it, from 0 to 999 ns.
-- Made so that it can be begun again: a kill may come before it is told to be done.

CREATE TABLE IF NOT EXISTS customers (
  id bigint PRIMARY KEY,
  integration_id text NOT NULL,
  created timestamptz NOT NULL,
  created_nanos smallint NOT NULL,
  last_activity timestamptz NOT NULL,
  last_activity_nanos smallint NOT NULL,
  account_id bigint NOT NULL,
  closed_sessions bigint NOT NULL,
  total_sales numeric NOT NULL,
  sandbox boolean,
  advocate_integration_id text,
  additional_properties jsonb, -- null if there are none
  digest bytea NOT NULL -- SHA-256 of the customer's document, to see that nothing changed
);

CREATE TABLE IF NOT EXISTS attributes (
  customer_id bigint NOT NULL,
  position integer NOT NULL, -- in the document, from 0
  name text NOT NULL,
  type text NOT NULL, -- string, number, boolean, time, (list ...), raw or null
  value text, -- of the first four, exact
  long_value text, -- instead of it, if it is longer than 500 characters
  number numeric, -- of a number
  time timestamptz, -- of a time
  time_nanos smallint,
  json jsonb, -- of a list, and of raw
  PRIMARY KEY (customer_id, position)
);

CREATE TABLE IF NOT EXISTS audience_memberships (
  customer_id bigint NOT NULL,
  position integer NOT NULL,
  audience_id bigint NOT NULL,
  name text NOT NULL,
  additional_properties jsonb,
  PRIMARY KEY (customer_id, position)
);

CREATE TABLE IF NOT EXISTS loyalty_memberships (
  customer_id bigint NOT NULL,
  position integer NOT NULL,
  loyalty_program_id bigint NOT NULL,
  joined timestamptz,
  joined_nanos smallint,
  additional_properties jsonb,
  PRIMARY KEY (customer_id, position)
);

CREATE TABLE IF NOT EXISTS imports (
  id bigint PRIMARY KEY,
  run bigint NOT NULL, -- the command that last read the input
  position integer NOT NULL, -- of the input in the command
  name text NOT NULL, -- of a file, or the address of a list
  size bigint, -- null for standard input, a list that is fetched and the like
  modified bigint, -- in milliseconds since 1970; null where the size is
  hash text, -- SHA-256 of its first and last 64 KiB
  started timestamptz NOT NULL,
  finished timestamptz,
  checkpoint bigint NOT NULL, -- so many records are in the tables
  inserted bigint NOT NULL,
  updated bigint NOT NULL,
  unchanged bigint NOT NULL,
  rejected bigint NOT NULL
);

CREATE TABLE IF NOT EXISTS rejects (
  import_id bigint NOT NULL,
  record bigint NOT NULL, -- from 1, in the input or in the list that was fetched
  line bigint, -- from 1; null where lines mean nothing
  byte_offset bigint, -- from 0; null of a row that was fetched
  problems jsonb NOT NULL, -- a JSON array of {pointer, code, severity, expected, message}
  raw bytea, -- the record; null if it was too long to be held
  PRIMARY KEY (import_id, record)
);

CREATE TABLE IF NOT EXISTS fetches ( -- more of those imports that are fetches
  import_id bigint PRIMARY KEY,
  fetched bigint NOT NULL, -- customers, each counted once
  repeated bigint NOT NULL, -- rows that had come before
  total bigint, -- of rows, by the server; null if it did not say
  has_total_changed boolean NOT NULL,
  idle_pages bigint NOT NULL, -- so many of the last pages had nothing new
  is_end boolean NOT NULL
);

CREATE TABLE IF NOT EXISTS fetched_rows ( -- what came in fetches that are not finished
  import_id bigint NOT NULL,
  is_customer boolean NOT NULL,
  number bigint NOT NULL, -- the ID of a customer, or a fingerprint of what is none
  PRIMARY KEY (import_id, is_customer, number)
);
