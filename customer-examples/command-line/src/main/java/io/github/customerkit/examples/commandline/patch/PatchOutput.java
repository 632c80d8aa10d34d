package io.github.customerkit.examples.commandline.patch;

import io.github.customerkit.json.request.CustomerProfileUpdate;
import io.github.customerkit.model.CustomerChanges;
import io.github.customerkit.model.Problem;
import java.util.List;

/** Prints what the rows of a CSV file change. */
interface PatchOutput extends AutoCloseable {

  /** Prints the change of a profile; its ID is 0 if an earlier row created it. */
  void changed(long line, CustomerChanges changes, CustomerProfileUpdate update);

  /** Prints a new profile. */
  void created(long line, CustomerProfileUpdate update);

  /** Prints the reasons why a row is refused. */
  void refused(long line, List<Problem> problems);

  /** Prints why a row may be wrong, which is not refused. */
  void warned(long line, List<Problem> problems);

  /** Prints the rest, and lines with the counts. */
  void end(List<String> counts);

  @Override
  default void close() {}
}
