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
  name TEXT NOT NULL,
  size INTEGER, -- null for what cannot be known again, such as standard input
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
  record INTEGER NOT NULL, -- from 1
  line INTEGER, -- from 1; null where lines mean nothing
  byte_offset INTEGER NOT NULL,
  problems TEXT NOT NULL, -- a JSON array of {pointer, code, severity, expected, message}
  raw BLOB, -- the record; null if it was too long to be held
  PRIMARY KEY (import_id, record)
) STRICT;
