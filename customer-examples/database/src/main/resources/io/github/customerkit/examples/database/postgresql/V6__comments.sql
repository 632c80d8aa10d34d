-- What the tables and columns hold, for the tools that show comments.

COMMENT ON TABLE customers IS 'Customers: one row for each, with its latest state.';
COMMENT ON COLUMN customers.id IS 'The internal ID of the customer.';
COMMENT ON COLUMN customers.integration_id IS 'The ID of the customer in the integrated system.';
COMMENT ON COLUMN customers.created IS 'When the customer was created, to the microsecond.';
COMMENT ON COLUMN customers.created_nanos IS 'The remaining nanoseconds of created, from 0 to 999.';
COMMENT ON COLUMN customers.last_activity IS 'The last activity of the customer, to the microsecond.';
COMMENT ON COLUMN customers.last_activity_nanos IS 'The remaining nanoseconds of last_activity, from 0 to 999.';
COMMENT ON COLUMN customers.account_id IS 'The ID of the account.';
COMMENT ON COLUMN customers.closed_sessions IS 'The number of closed sessions.';
COMMENT ON COLUMN customers.total_sales IS 'The sum of the sales, exact, in the currency of the application.';
COMMENT ON COLUMN customers.sandbox IS 'Whether the customer is of a sandbox application; null if unknown.';
COMMENT ON COLUMN customers.advocate_integration_id IS 'The integration ID of the customer who referred this one; null if unknown.';
COMMENT ON COLUMN customers.additional_properties IS 'Fields that the program does not know, as a JSON object; null if there are none.';
COMMENT ON COLUMN customers.digest IS 'The SHA-256 of the state, to detect changes.';
COMMENT ON COLUMN customers.last_seen_run IS 'The run that saw the customer last: imports.run.';
COMMENT ON COLUMN customers.as_of IS 'The time of the state, in milliseconds since 1970; null if unknown.';
COMMENT ON COLUMN customers.replaced_as_of IS 'The time of a newer state of the same activity that this state replaced, in milliseconds since 1970; else null.';

COMMENT ON TABLE attributes IS 'Attributes: one row for each attribute of each customer.';
COMMENT ON COLUMN attributes.customer_id IS 'The customer: customers.id.';
COMMENT ON COLUMN attributes.position IS 'The position in the document, from 0.';
COMMENT ON COLUMN attributes.name IS 'The name of the attribute.';
COMMENT ON COLUMN attributes.type IS 'The type of the value: string, number, boolean, time, (list string), (list number), (list time), raw or null.';
COMMENT ON COLUMN attributes.value IS 'The exact text of a string, number, boolean or time of up to 500 characters.';
COMMENT ON COLUMN attributes.long_value IS 'The exact text, if it is longer than 500 characters.';
COMMENT ON COLUMN attributes.number IS 'The value of a number, exact.';
COMMENT ON COLUMN attributes.time IS 'The value of a time, to the microsecond.';
COMMENT ON COLUMN attributes.time_nanos IS 'The remaining nanoseconds of time, from 0 to 999.';
COMMENT ON COLUMN attributes.json IS 'The value of a list or an object.';

COMMENT ON TABLE audience_memberships IS 'Audiences of customers: one row for each membership.';
COMMENT ON COLUMN audience_memberships.customer_id IS 'The customer: customers.id.';
COMMENT ON COLUMN audience_memberships.position IS 'The position in the document, from 0.';
COMMENT ON COLUMN audience_memberships.audience_id IS 'The ID of the audience.';
COMMENT ON COLUMN audience_memberships.name IS 'The name of the audience.';
COMMENT ON COLUMN audience_memberships.additional_properties IS 'Fields that the program does not know, as a JSON object; null if there are none.';

COMMENT ON TABLE loyalty_memberships IS 'Loyalty programs of customers: one row for each membership.';
COMMENT ON COLUMN loyalty_memberships.customer_id IS 'The customer: customers.id.';
COMMENT ON COLUMN loyalty_memberships.position IS 'The position in the document, from 0.';
COMMENT ON COLUMN loyalty_memberships.loyalty_program_id IS 'The ID of the loyalty program.';
COMMENT ON COLUMN loyalty_memberships.joined IS 'When the customer joined, to the microsecond; null if unknown.';
COMMENT ON COLUMN loyalty_memberships.joined_nanos IS 'The remaining nanoseconds of joined, from 0 to 999.';
COMMENT ON COLUMN loyalty_memberships.additional_properties IS 'Fields that the program does not know, as a JSON object; null if there are none.';

COMMENT ON TABLE imports IS 'Imports: the last one of each file or fetched list.';
COMMENT ON COLUMN imports.id IS 'The ID of the import.';
COMMENT ON COLUMN imports.run IS 'The number of the command that read the input last.';
COMMENT ON COLUMN imports.position IS 'The position of the input in the command, from 0.';
COMMENT ON COLUMN imports.name IS 'The name of the file, - for standard input, or the address of the list.';
COMMENT ON COLUMN imports.size IS 'The size of the file in bytes; null if it is no file.';
COMMENT ON COLUMN imports.modified IS 'When the file was modified, in milliseconds since 1970; null if it is no file.';
COMMENT ON COLUMN imports.hash IS 'The SHA-256 of the first and the last 64 KiB of the file; null if it is no file.';
COMMENT ON COLUMN imports.started IS 'When the import started.';
COMMENT ON COLUMN imports.finished IS 'When the input was read to its end; null if it was not.';
COMMENT ON COLUMN imports.checkpoint IS 'The number of records that are stored.';
COMMENT ON COLUMN imports.inserted IS 'The number of customers that were new.';
COMMENT ON COLUMN imports.updated IS 'The number of customers that were changed.';
COMMENT ON COLUMN imports.unchanged IS 'The number of customers whose stored state was equal or newer.';
COMMENT ON COLUMN imports.rejected IS 'The number of rejected records.';

COMMENT ON TABLE rejects IS 'Rejected records, with their problems.';
COMMENT ON COLUMN rejects.import_id IS 'The import: imports.id.';
COMMENT ON COLUMN rejects.record IS 'The number of the record in the input, from 1.';
COMMENT ON COLUMN rejects.line IS 'The line of the record, from 1; null if unknown.';
COMMENT ON COLUMN rejects.byte_offset IS 'The offset of the record in bytes, from 0; null for a fetched row.';
COMMENT ON COLUMN rejects.problems IS 'A JSON array of objects with pointer, code, severity, expected and message.';
COMMENT ON COLUMN rejects.raw IS 'The bytes of the record; null if they were too many.';

COMMENT ON TABLE fetches IS 'More about those imports that are fetched lists.';
COMMENT ON COLUMN fetches.import_id IS 'The import: imports.id.';
COMMENT ON COLUMN fetches.fetched IS 'The number of customers, each counted once.';
COMMENT ON COLUMN fetches.repeated IS 'The number of rows that had come before.';
COMMENT ON COLUMN fetches.total IS 'The number of rows by the server; null if it sends none.';
COMMENT ON COLUMN fetches.has_total_changed IS 'Whether the number by the server changed during the fetch.';
COMMENT ON COLUMN fetches.idle_pages IS 'The number of last pages without new rows.';
COMMENT ON COLUMN fetches.is_end IS 'Whether the end of the list was reached.';
COMMENT ON COLUMN fetches.reach IS 'The largest checkpoint, which exceeds imports.checkpoint while rows are read again.';
COMMENT ON COLUMN fetches.moves IS 'How often rows had moved, so that reading went back.';
COMMENT ON COLUMN fetches.gaps IS 'How often reading could not go back, so that rows may be missing.';

COMMENT ON TABLE fetched_rows IS 'The rows of unfinished fetches, to recognize them when a fetch resumes.';
COMMENT ON COLUMN fetched_rows.import_id IS 'The import: imports.id.';
COMMENT ON COLUMN fetched_rows.is_customer IS 'Whether the row is a customer, in contrast to a rejected record.';
COMMENT ON COLUMN fetched_rows.number IS 'The ID of the customer, or a fingerprint of the rejected record.';

COMMENT ON TABLE wide_columns IS 'The columns of the view wide_customers that hold attributes.';
COMMENT ON COLUMN wide_columns.position IS 'The position among these columns, from 0.';
COMMENT ON COLUMN wide_columns.attribute IS 'The name of the attribute: attributes.name.';
COMMENT ON COLUMN wide_columns.column_name IS 'The name of the column in the view.';
COMMENT ON COLUMN wide_columns.type IS 'The type of the column: number, time, boolean, json or text.';

COMMENT ON VIEW customer_overview IS 'Customers: one row for each, with its lists and attributes as JSON.';
COMMENT ON COLUMN customer_overview.id IS 'The internal ID of the customer.';
COMMENT ON COLUMN customer_overview.integration_id IS 'The ID of the customer in the integrated system.';
COMMENT ON COLUMN customer_overview.created IS 'When the customer was created, to the microsecond.';
COMMENT ON COLUMN customer_overview.last_activity IS 'The last activity of the customer, to the microsecond.';
COMMENT ON COLUMN customer_overview.account_id IS 'The ID of the account.';
COMMENT ON COLUMN customer_overview.closed_sessions IS 'The number of closed sessions.';
COMMENT ON COLUMN customer_overview.total_sales IS 'The sum of the sales, exact, in the currency of the application.';
COMMENT ON COLUMN customer_overview.sandbox IS 'Whether the customer is of a sandbox application; null if unknown.';
COMMENT ON COLUMN customer_overview.advocate_integration_id IS 'The integration ID of the customer who referred this one; null if unknown.';
COMMENT ON COLUMN customer_overview.audiences IS 'The IDs of the audiences, as a JSON array.';
COMMENT ON COLUMN customer_overview.loyalty_programs IS 'The IDs of the loyalty programs, as a JSON array.';
COMMENT ON COLUMN customer_overview.attributes IS 'The attributes, as a JSON object.';
