-- One row for each customer, with its lists and attributes as JSON.

CREATE OR REPLACE VIEW customer_overview AS
SELECT id, integration_id, created, last_activity, account_id, closed_sessions, total_sales,
  sandbox, advocate_integration_id,
  (SELECT COALESCE(jsonb_agg(audience_id ORDER BY position), '[]') FROM audience_memberships
    WHERE customer_id = customers.id) AS audiences,
  (SELECT COALESCE(jsonb_agg(loyalty_program_id ORDER BY position), '[]') FROM loyalty_memberships
    WHERE customer_id = customers.id) AS loyalty_programs,
  (SELECT COALESCE(jsonb_object_agg(name,
      CASE WHEN attributes.json IS NOT NULL THEN attributes.json
      WHEN type = 'null' THEN 'null'
      WHEN type IN ('number', 'boolean') THEN CAST(COALESCE(value, long_value) AS jsonb)
      ELSE to_jsonb(COALESCE(value, long_value)) END), '{}')
    FROM attributes WHERE customer_id = customers.id) AS attributes
FROM customers;

-- The columns of the view wide_customers that hold attributes.
CREATE TABLE IF NOT EXISTS wide_columns (
  position integer PRIMARY KEY,
  attribute text NOT NULL,
  column_name text NOT NULL,
  type text NOT NULL
);
