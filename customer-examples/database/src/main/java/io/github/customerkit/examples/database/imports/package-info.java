/**
 * Imports: inputs stored in batches, with a log of how far each is stored, so that an interrupted
 * import resumes.
 *
 * <p>Start at {@link io.github.customerkit.examples.database.imports.ImportRun}.
 */
@NullMarked
package io.github.customerkit.examples.database.imports;

import org.jspecify.annotations.NullMarked;
