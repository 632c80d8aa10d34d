package io.github.customerkit.examples.fetch.file;

import static java.util.Objects.requireNonNull;

import io.github.customerkit.examples.fetch.api.TransferFailure;
import io.github.customerkit.examples.fetch.list.CustomerList;
import io.github.customerkit.examples.fetch.row.Checkpoint;
import io.github.customerkit.examples.fetch.row.CustomerSink;
import io.github.customerkit.examples.fetch.row.NewRows;
import io.github.customerkit.examples.fetch.row.SeenRows;
import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.model.Customer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Stores customers as NDJSON in a file, each customer once, as first received. The file gets its
 * name when it is complete. Until then it is {@code FILE.part}, with {@code FILE.part.state} and
 * {@code FILE.part.rejected} beside it, from which another run resumes. Only the owner may read
 * these files; the complete file gets the permissions of the file that it replaces, or stays
 * readable by its owner only. A write-protected file is refused.
 *
 * <p>Methods throw an {@link UncheckedIOException} if the file cannot be written.
 */
public final class FileSink implements CustomerSink, AutoCloseable {

  private final String address;
  private final boolean isRestart;
  private final CustomerJson json = CustomerJson.create();
  private final PartFiles files;
  private @Nullable AppendOnlyFile customers;
  private @Nullable AppendOnlyFile rejected;
  private boolean isStartingOver;
  private long bytes;

  /**
   * Creates a sink, without touching a file.
   *
   * @param file the file to write; not null
   * @param list the list that is fetched into it; not null
   * @param isRestart whether to discard what an earlier run stored
   */
  public FileSink(Path file, CustomerList list, boolean isRestart) {
    address = list.identity();
    this.isRestart = isRestart;
    files = PartFiles.of(file);
  }

  /**
   * Returns the files that a sink writes.
   *
   * @param file the file to write; not null
   * @return the file, and the files beside it from which another run resumes
   */
  public static List<Path> files(Path file) {
    return PartFiles.of(file).all();
  }

  @Override
  public Checkpoint begin(SeenRows seen) {
    try {
      files.target().requireReplaceable();
      customers = AppendOnlyFile.open(files.customers());
      rejected = AppendOnlyFile.open(files.rejects());
      PartFileState stored = isRestart ? null : PartFileState.read(files.state());
      isStartingOver = stored == null || isMissing(stored);
      return isStartingOver ? Checkpoint.BEGIN : resume(requireNonNull(stored), seen);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns whether the complete file of an earlier run no longer exists. */
  private boolean isMissing(PartFileState stored) throws IOException {
    return stored.checkpoint().isEnd()
        && requireOpen(customers).size() < stored.bytes()
        && !isRenamed(stored);
  }

  /** Returns whether an earlier run stopped after it gave the file its name. */
  private boolean isRenamed(PartFileState stored) throws IOException {
    return stored.checkpoint().isEnd()
        && requireOpen(customers).size() < stored.bytes()
        && Files.exists(files.target().path())
        && Files.size(files.target().path()) == stored.bytes();
  }

  /** Discards what an earlier run stored, once there is a page to store instead. */
  private void discardEarlierRun() throws IOException {
    Files.deleteIfExists(files.state());
    requireOpen(customers).truncate(0);
    requireOpen(rejected).truncate(0);
    isStartingOver = false;
  }

  private Checkpoint resume(PartFileState stored, SeenRows seen) throws IOException {
    if (!stored.address().equals(address)) {
      throw new TransferFailure("other-list", String.valueOf(files.customers().getFileName()));
    }
    if (isRenamed(stored)) {
      Files.delete(files.customers());
      return stored.checkpoint();
    }
    bytes = stored.bytes();
    requireOpen(customers).truncate(bytes);
    requireOpen(rejected).truncate(stored.checkpoint().rejected() * Long.BYTES);
    if (!PartFileRows.addTo(files.customers(), files.rejects(), stored, seen)) {
      throw new TransferFailure("other-state", String.valueOf(files.customers().getFileName()));
    }
    return stored.checkpoint();
  }

  @Override
  public void store(NewRows rows, Checkpoint next) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (Customer customer : rows.accepted()) {
      lines.writeBytes(json.write(customer));
      lines.write('\n');
    }
    ByteBuffer fingerprints = ByteBuffer.allocate(rows.rejected().size() * Long.BYTES);
    rows.rejected().forEach(row -> fingerprints.putLong(row.fingerprint()));
    try {
      if (isStartingOver) {
        discardEarlierRun();
      }
      requireOpen(customers).append(lines.toByteArray());
      requireOpen(rejected).append(fingerprints.array());
      bytes += lines.size();
      new PartFileState(address, next, bytes).write(files.state());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes the state last, so that an interrupted call can be repeated. */
  @Override
  public void complete() {
    try {
      close();
      if (Files.exists(files.customers())) {
        files.target().replaceBy(files.customers());
      }
      Files.deleteIfExists(files.rejects());
      Files.deleteIfExists(files.state());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Closes the files and releases their locks; keeps stored rows and deletes empty files. */
  @Override
  public void close() {
    AppendOnlyFile first = customers;
    AppendOnlyFile second = rejected;
    try (first;
        second) {
      // An interrupt closes the channel, so its size may not be available.
      boolean isEmpty = Files.exists(files.customers()) && Files.size(files.customers()) == 0;
      if (first != null && isEmpty && !Files.exists(files.state())) {
        Files.deleteIfExists(files.customers());
        Files.deleteIfExists(files.rejects());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      customers = null;
      rejected = null;
    }
  }

  private static AppendOnlyFile requireOpen(@Nullable AppendOnlyFile file) {
    if (file == null) {
      throw new IllegalStateException("begin comes first");
    }
    return file;
  }
}
