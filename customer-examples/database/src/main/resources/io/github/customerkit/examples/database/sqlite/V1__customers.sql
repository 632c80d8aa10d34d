-- Times are texts in UTC, 2024-02-01T00:00:00.000000000Z: they sort, and keep every nanosecond.
-- Made so that it can be begun again: a kill may come before it is told to be done.

CREATE TABLE IF NOT EXISTS customers (
  id INTEGER PRIMARY KEY,
  integration_id TEXT NOT NULL,
  created TEXT NOT NULL,
  last_activity TEXT NOT NULL,
  account_id INTEGER NOT NULL,
  closed_sessions INTEGER NOT NULL,
  total_sales TEXT NOT NULL, -- exact; a number in SQLite would be a double
  sandbox INTEGER, -- 1, 0 or null
  advocate_integration_id TEXT,
  additional_properties TEXT, -- a JSON object; null if there are none
  digest BLOB NOT NULL -- SHA-256 of the customer's document, to see that nothing changed
) STRICT;

CREATE TABLE IF NOT EXISTS attributes (
  customer_id INTEGER NOT NULL,
  position INTEGER NOT NULL, -- in the document, from 0
  name TEXT NOT NULL,
  type TEXT NOT NULL, -- string, number, boolean, time, (list ...), raw or null
  value TEXT, -- of the first four, exact
  long_value TEXT, -- instead of it, if it is longer than 500 characters
  number NUMERIC, -- of a number, as near as SQLite can
  time TEXT, -- of a time
  json TEXT, -- of a list, and of raw
  PRIMARY KEY (customer_id, position)
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS audience_memberships (
  customer_id INTEGER NOT NULL,
  position INTEGER NOT NULL,
  audience_id INTEGER NOT NULL,
  name TEXT NOT NULL,
  additional_properties TEXT,
  PRIMARY KEY (customer_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS loyalty_memberships (
  customer_id INTEGER NOT NULL,
  position INTEGER NOT NULL,
  loyalty_program_id INTEGER NOT NULL,
  joined TEXT,
  additional_properties TEXT,
  PRIMARY KEY (customer_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS imports (
  id INTEGER PRIMARY KEY,
  run INTEGER NOT NULL, -- the command that last read the input
  position INTEGER NOT NULL, -- of the input in the command
  name TEXT NOT NULL, -- of a file, or the address of a list
  size INTEGER, -- null for standard input, a list that is fetched and the like
  modified INTEGER, -- in milliseconds since 1970; null where the size is
  hash TEXT, -- SHA-256 of its first and last 64 KiB
  started TEXT NOT NULL,
  finished TEXT,
  checkpoint INTEGER NOT NULL, -- so many records are in the tables
  inserted INTEGER NOT NULL,
  updated INTEGER NOT NULL,
  unchanged INTEGER NOT NULL,
  rejected INTEGER NOT NULL
) STRICT;

CREATE TABLE IF NOT EXISTS rejects (
  import_id INTEGER NOT NULL,
  record INTEGER NOT NULL, -- from 1, in the input or in the list that was fetched
  line INTEGER, -- from 1; null where lines mean nothing
  byte_offset INTEGER, -- from 0; null of a row that was fetched
  problems TEXT NOT NULL, -- a JSON array of {pointer, code, severity, expected, message}
  raw BLOB, -- the record; null if it was too long to be held
  PRIMARY KEY (import_id, record)
) STRICT;

CREATE TABLE IF NOT EXISTS fetches ( -- more of those imports that are fetches
  import_id INTEGER PRIMARY KEY,
  fetched INTEGER NOT NULL, -- customers, each counted once
  repeated INTEGER NOT NULL, -- rows that had come before
  total INTEGER, -- of rows, by the server; null if it did not say
  has_total_changed INTEGER NOT NULL, -- 1 or 0
  idle_pages INTEGER NOT NULL, -- so many of the last pages had nothing new
  is_end INTEGER NOT NULL -- 1 or 0
) STRICT;

CREATE TABLE IF NOT EXISTS fetched_rows ( -- what came in fetches that are not finished
  import_id INTEGER NOT NULL,
  is_customer INTEGER NOT NULL, -- 1 or 0
  number INTEGER NOT NULL, -- the ID of a customer, or a fingerprint of what is none
  PRIMARY KEY (import_id, is_customer, number)
) STRICT, WITHOUT ROWID;
