-- One row for each customer, with its lists and attributes as JSON.

CREATE VIEW IF NOT EXISTS customer_overview AS
SELECT id, integration_id, created, last_activity, account_id, closed_sessions, total_sales,
  total_sales_text, sandbox, advocate_integration_id,
  (SELECT json_group_array(audience_id) FROM audience_memberships
    WHERE customer_id = customers.id) AS audiences,
  (SELECT json_group_array(loyalty_program_id) FROM loyalty_memberships
    WHERE customer_id = customers.id) AS loyalty_programs,
  (SELECT json_group_object(name, json(
      CASE WHEN attributes.json IS NOT NULL THEN attributes.json
      WHEN type = 'null' THEN 'null'
      WHEN type IN ('number', 'boolean') THEN COALESCE(value, long_value)
      ELSE json_quote(COALESCE(value, long_value)) END))
    FROM attributes WHERE customer_id = customers.id) AS attributes
FROM customers;

-- The columns of the view wide_customers that hold attributes.
CREATE TABLE IF NOT EXISTS wide_columns (
  position INTEGER PRIMARY KEY, -- from 0
  attribute TEXT NOT NULL, -- attributes.name
  column_name TEXT NOT NULL, -- in the view
  type TEXT NOT NULL -- number, time, boolean, json or text
) STRICT;
