/**
 * The parts of reports that commands share: tables, JSON, problems by line, languages. Start at
 * {@link io.github.customerkit.examples.commandline.report.JsonReport}.
 */
@NullMarked
package io.github.customerkit.examples.commandline.report;

import org.jspecify.annotations.NullMarked;
