-- Made when the first import is done: sorting is faster than inserting in any order.

CREATE INDEX IF NOT EXISTS customers_integration_id ON customers USING hash (integration_id);
CREATE INDEX IF NOT EXISTS attributes_value ON attributes (name, value);
CREATE INDEX IF NOT EXISTS attributes_number ON attributes (name, number) WHERE number IS NOT NULL;
CREATE INDEX IF NOT EXISTS attributes_time ON attributes (name, time) WHERE time IS NOT NULL;
CREATE INDEX IF NOT EXISTS audience_memberships_audience ON audience_memberships (audience_id);
CREATE INDEX IF NOT EXISTS loyalty_memberships_program
  ON loyalty_memberships (loyalty_program_id);

-- The server does so only some time after many rows have come.
ANALYZE customers;
ANALYZE attributes;
ANALYZE audience_memberships;
ANALYZE loyalty_memberships;
