package io.github.customerkit.examples.fetch;

import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.json.Page;

/** A page as it was read, and the fingerprint of the text that it was read from. */
record Answer(Page<CustomerRecord> page, long fingerprint) {}
