-- Created after the first import, because sorting is faster than inserting in random order.

-- Finds prefixes in any collation, and unlike a B-tree holds IDs of any length.
CREATE INDEX IF NOT EXISTS customers_integration_id ON customers USING spgist (integration_id);
CREATE INDEX IF NOT EXISTS attributes_value ON attributes (name, value);
CREATE INDEX IF NOT EXISTS attributes_number ON attributes (name, number) WHERE number IS NOT NULL;
CREATE INDEX IF NOT EXISTS attributes_time ON attributes (name, time) WHERE time IS NOT NULL;
CREATE INDEX IF NOT EXISTS audience_memberships_audience ON audience_memberships (audience_id);
CREATE INDEX IF NOT EXISTS loyalty_memberships_program
  ON loyalty_memberships (loyalty_program_id);

-- The server analyzes the tables only some time after many rows are inserted.
ANALYZE customers;
ANALYZE attributes;
ANALYZE audience_memberships;
ANALYZE loyalty_memberships;
