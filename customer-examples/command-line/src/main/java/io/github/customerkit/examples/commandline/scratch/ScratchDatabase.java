package io.github.customerkit.examples.commandline.scratch;

import io.github.customerkit.examples.commandline.failure.OutputFailure;
import io.github.customerkit.examples.commandline.failure.Stopped;
import io.github.customerkit.examples.commandline.language.Message;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * The database behind a scratch store and its tables.
 *
 * @param folder the folder of its file
 * @param connection the only connection to it
 */
record ScratchDatabase(Path folder, Connection connection) {

  /** A request to the database. */
  interface Work<T> {
    T run() throws SQLException;
  }

  /**
   * Runs a request that fails only if the file cannot be written or read back.
   *
   * @throws OutputFailure if it fails
   */
  <T> T attempt(Work<T> work) {
    Stopped.check();
    try {
      return work.run();
    } catch (SQLException e) {
      throw failure(folder, e);
    }
  }

  static OutputFailure failure(Path folder, Exception e) {
    return OutputFailure.of(Message.of("temporary-file-in", folder), e);
  }
}
