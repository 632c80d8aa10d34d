package io.github.customerkit.examples.spark.job;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The folder of a result: the data sets, and {@code summary.json}, which is written last. A folder
 * without it is of a job that did not end.
 */
final class ResultFolder {

  static final String CUSTOMERS = "customers";
  static final String REJECTS = "rejects";
  static final String WARNINGS = "warnings";

  private static final String SUMMARY = "summary.json";
  private static final String NEXT = "_next";
  private static final String PREVIOUS = "_previous";
  private static final String SUCCESS = "/_SUCCESS";
  private static final Set<String> OURS =
      Set.of(CUSTOMERS, REJECTS, WARNINGS, SUMMARY, NEXT, PREVIOUS);

  private interface Operation<T> {
    T run() throws IOException;
  }

  private final Path folder;
  private final FileSystem system;

  ResultFolder(String name, Configuration configuration) {
    folder = new Path(name);
    try {
      system = folder.getFileSystem(configuration);
    } catch (IOException e) {
      throw failure("cannot write " + name, e);
    }
  }

  private static JobFailure failure(String what, IOException e) {
    String message = e.getMessage();
    return new JobFailure(what + ": " + (message == null ? e.getClass().getSimpleName() : message));
  }

  private <T> T attempt(Operation<T> operation) {
    try {
      return operation.run();
    } catch (IOException e) {
      throw failure("cannot write " + folder, e);
    }
  }

  /** Returns the address of a data set. */
  String of(String name) {
    return new Path(folder, name).toString();
  }

  /** Returns the address of the data set that is to replace the customers. */
  String nextCustomers() {
    return new Path(new Path(folder, NEXT), CUSTOMERS).toString();
  }

  private List<String> names() {
    return attempt(
        () -> {
          List<String> names = new ArrayList<>();
          if (system.exists(folder)) {
            for (FileStatus one : system.listStatus(folder)) {
              names.add(one.getPath().getName());
            }
          }
          return names;
        });
  }

  /**
   * Makes the folder empty for a new result.
   *
   * @param isOverwriting whether to delete an earlier result
   * @throws JobFailure if there is an earlier result, or anything else
   */
  void prepare(boolean isOverwriting) {
    List<String> names = names();
    if (names.isEmpty()) {
      return;
    }
    if (!isOverwriting) {
      throw new JobFailure(
          folder + " exists and is not empty; --overwrite replaces an earlier result there");
    }
    requireOurs(names);
    deleteSummary();
    names.forEach(this::delete);
  }

  private void requireOurs(List<String> names) {
    for (String name : names) {
      if (!OURS.contains(name)) {
        throw new JobFailure(folder + " has other files, such as " + name + "; they stay");
      }
    }
  }

  /**
   * Returns whether there is an earlier result to merge into, after the end of a replacement that
   * was interrupted.
   *
   * @throws JobFailure if there is anything else, or the customers of a job that did not end
   */
  boolean isResult() {
    List<String> names = names();
    requireOurs(names);
    boolean isReplaced = names.contains(PREVIOUS);
    if (isReplaced && exists(nextCustomers() + SUCCESS)) {
      delete(CUSTOMERS);
      rename(nextCustomers(), of(CUSTOMERS));
    } else if (isReplaced && !names.contains(CUSTOMERS)) {
      rename(of(PREVIOUS), of(CUSTOMERS));
    }
    delete(NEXT);
    delete(PREVIOUS);
    boolean isResult = isReplaced || names.contains(CUSTOMERS);
    if (isResult && !names.contains(SUMMARY) && !exists(of(CUSTOMERS) + SUCCESS)) {
      throw new JobFailure(
          folder + " is of a job that did not end; write it again with --out and --overwrite");
    }
    return isResult;
  }

  private boolean exists(String name) {
    return attempt(() -> system.exists(new Path(name)));
  }

  /**
   * Replaces the customers by the next ones. Moves the earlier ones aside first, because deleting
   * them takes long, and half of them must not be taken for all.
   */
  void replaceCustomers() {
    if (exists(of(CUSTOMERS))) {
      rename(of(CUSTOMERS), of(PREVIOUS));
    }
    rename(nextCustomers(), of(CUSTOMERS));
    delete(NEXT);
    delete(PREVIOUS);
  }

  private void rename(String from, String to) {
    attempt(
        () -> {
          if (!system.rename(new Path(from), new Path(to))) {
            throw new IOException("renaming failed");
          }
          return true;
        });
  }

  /** Deletes the summary, before anything else of the result changes. */
  void deleteSummary() {
    delete(SUMMARY);
  }

  private void delete(String name) {
    attempt(() -> system.delete(new Path(folder, name), true));
  }

  /** Writes the summary. */
  void writeSummary(byte[] summary) {
    attempt(
        () -> {
          try (OutputStream out = system.create(new Path(folder, SUMMARY), true)) {
            out.write(summary);
          }
          return true;
        });
  }
}
