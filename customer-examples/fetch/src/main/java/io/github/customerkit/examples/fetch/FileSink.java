package io.github.customerkit.examples.fetch;

import static java.util.Objects.requireNonNull;

import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.model.Customer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * Stores customers as NDJSON in a file, each as he came first, which gets its name when it is
 * whole. Until then it is {@code FILE.part}, with {@code FILE.part.state} and {@code
 * FILE.part.rejected} beside it, from which another run goes on.
 *
 * <p>Throws an {@link UncheckedIOException} where the file cannot be written.
 */
public final class FileSink implements CustomerSink, AutoCloseable {

  private final String address;
  private final boolean isRestart;
  private final CustomerJson json = CustomerJson.create();
  private final Path file;
  private final Path part;
  private final Path state;
  private final Path rejects;
  private @Nullable AppendedFile customers;
  private @Nullable AppendedFile rejected;
  private boolean isAnew;
  private long bytes;

  /**
   * Touches no file yet.
   *
   * @param file what the whole is to be; not null
   * @param list what is fetched into it; not null
   * @param isRestart whether to forget what a run before has left
   */
  public FileSink(Path file, CustomerList list, boolean isRestart) {
    address = list.address().toString();
    this.isRestart = isRestart;
    this.file = target(file);
    part = this.file.resolveSibling(this.file.getFileName() + ".part");
    state = this.file.resolveSibling(this.file.getFileName() + ".part.state");
    rejects = this.file.resolveSibling(this.file.getFileName() + ".part.rejected");
  }

  /** What a link leads to, so that the parts are on the same disk. */
  private static Path target(Path file) {
    try {
      return Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Checkpoint begin(SeenRows seen) {
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        throw new FileSystemException(file.toString(), null, "is no regular file");
      }
      customers = AppendedFile.open(part);
      rejected = AppendedFile.open(rejects);
      FileState stored = isRestart ? null : FileState.read(state);
      isAnew = stored == null || isGone(stored);
      return isAnew ? Checkpoint.BEGIN : goOn(requireNonNull(stored), seen);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A whole file that somebody has taken away. */
  private boolean isGone(FileState stored) throws IOException {
    return stored.at().isEnd() && open(customers).size() < stored.bytes() && !isMoved(stored);
  }

  /** Whether a run was stopped when all but tidying up was done. */
  private boolean isMoved(FileState stored) throws IOException {
    return stored.at().isEnd()
        && open(customers).size() < stored.bytes()
        && Files.exists(file)
        && Files.size(file) == stored.bytes();
  }

  /** Forgets what a run before has left, which is not done before there is something else. */
  private void forget() throws IOException {
    Files.deleteIfExists(state);
    open(customers).cut(0);
    open(rejected).cut(0);
    isAnew = false;
  }

  private Checkpoint goOn(FileState stored, SeenRows seen) throws IOException {
    if (!stored.address().equals(address)) {
      throw new FetchFailure(
          part.getFileName() + " is of another --base-url or --application; --restart begins anew");
    }
    if (isMoved(stored)) {
      Files.delete(part);
      return stored.at();
    }
    bytes = stored.bytes();
    open(customers).cut(bytes);
    open(rejected).cut(stored.at().rejected() * Long.BYTES);
    if (!StoredRows.areWhole(part, rejects, stored, seen)) {
      throw new FetchFailure(
          part.getFileName() + " is not what its state says; --restart begins anew");
    }
    return stored.at();
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
      if (isAnew) {
        forget();
      }
      open(customers).append(lines.toByteArray());
      open(rejected).append(fingerprints.array());
      bytes += lines.size();
      new FileState(address, next, bytes).write(state);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The state goes last, so that until then a run can do this again. */
  @Override
  public void complete() {
    try {
      close();
      if (Files.exists(part)) {
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Folder.force(file);
      }
      Files.deleteIfExists(rejects);
      Files.deleteIfExists(state);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lets others have the files; what is stored stays, and where nothing is, no file does. */
  @Override
  public void close() {
    try {
      if (customers != null && customers.size() == 0 && !Files.exists(state)) {
        Files.deleteIfExists(part);
        Files.deleteIfExists(rejects);
      }
      for (AppendedFile open : new AppendedFile[] {customers, rejected}) {
        if (open != null) {
          open.close();
        }
      }
      customers = null;
      rejected = null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static AppendedFile open(@Nullable AppendedFile begun) {
    if (begun == null) {
      throw new IllegalStateException("begin comes first");
    }
    return begun;
  }
}
