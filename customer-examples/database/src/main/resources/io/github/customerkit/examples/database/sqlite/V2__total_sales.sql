-- Money compares and sums as numbers do. total_sales is the nearest double, to compare and sort by.
-- total_sales_units and total_sales_fraction are exact: the amount is units + fraction / 10^18,
-- where units is the largest whole number not above it. Both are integers, so that their sums are
-- exact, and they are null where an amount has more than 18 digits before its point.

ALTER TABLE customers RENAME COLUMN total_sales TO total_sales_text; -- exact, and as it came

ALTER TABLE customers ADD COLUMN total_sales REAL
  GENERATED ALWAYS AS (CAST(total_sales_text AS REAL)) VIRTUAL;

ALTER TABLE customers ADD COLUMN total_sales_units INTEGER
  GENERATED ALWAYS AS (
    CASE WHEN instr(ltrim(total_sales_text, '-') || '.', '.') > 19 THEN NULL
    ELSE CAST(total_sales_text AS INTEGER) - (total_sales_text GLOB '-*.*[1-9]*') END) VIRTUAL;

ALTER TABLE customers ADD COLUMN total_sales_fraction INTEGER
  GENERATED ALWAYS AS (
    CASE WHEN total_sales_units IS NULL THEN NULL
    WHEN total_sales_text GLOB '-*.*[1-9]*' THEN
      1000000000000000000 - CAST(substr(substr(total_sales_text, instr(total_sales_text, '.') + 1)
        || '000000000000000000', 1, 18) AS INTEGER)
    WHEN instr(total_sales_text, '.') > 0 THEN
      CAST(substr(substr(total_sales_text, instr(total_sales_text, '.') + 1)
        || '000000000000000000', 1, 18) AS INTEGER)
    ELSE 0 END) VIRTUAL;
