-- Was a hash index, which finds whole IDs only; indexes.sql creates another.
DROP INDEX IF EXISTS customers_integration_id;
