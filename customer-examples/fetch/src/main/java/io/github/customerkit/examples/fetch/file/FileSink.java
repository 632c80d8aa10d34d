package io.github.customerkit.examples.fetch.file;

import static java.util.Objects.requireNonNull;

import io.github.customerkit.examples.fetch.list.CustomerList;
import io.github.customerkit.examples.fetch.row.Checkpoint;
import io.github.customerkit.examples.fetch.row.CustomerSink;
import io.github.customerkit.examples.fetch.row.FetchFailure;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Stores customers as NDJSON in a file, each as he came first, which gets its name when it is
 * whole. Until then it is {@code FILE.part}, with {@code FILE.part.state} and {@code
 * FILE.part.rejected} beside it, from which another run goes on. Only their owner may read these;
 * the file then gets the permissions of the one that it replaces, and stays its owner's alone where
 * there was none. A write-protected file is refused.
 *
 * <p>Throws an {@link UncheckedIOException} where the file cannot be written.
 */
public final class FileSink implements CustomerSink, AutoCloseable {

  private final String address;
  private final boolean isRestart;
  private final CustomerJson json = CustomerJson.create();
  private final TargetFile target;
  private final Path file;
  private final Path part;
  private final Path state;
  private final Path rejects;
  private @Nullable AppendOnlyFile customers;
  private @Nullable AppendOnlyFile rejected;
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
    target = target(file);
    this.file = target.path();
    part = this.file.resolveSibling(this.file.getFileName() + ".part");
    state = this.file.resolveSibling(this.file.getFileName() + ".part.state");
    rejects = this.file.resolveSibling(this.file.getFileName() + ".part.rejected");
  }

  /**
   * The files that are written for a file.
   *
   * @param file what the whole is to be; not null
   * @return the file, and those beside it from which another run goes on
   */
  public static List<Path> files(Path file) {
    Path whole = target(file).path();
    return Stream.of("", ".part", ".part.state", ".part.state.new", ".part.rejected")
        .map(end -> whole.resolveSibling(whole.getFileName() + end))
        .toList();
  }

  /** What a link leads to, so that the parts are on the same disk. */
  private static TargetFile target(Path file) {
    try {
      return TargetFile.of(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Checkpoint begin(SeenRows seen) {
    try {
      target.requireReplaceable();
      customers = AppendOnlyFile.open(part);
      rejected = AppendOnlyFile.open(rejects);
      PartFileState stored = isRestart ? null : PartFileState.read(state);
      isAnew = stored == null || isGone(stored);
      return isAnew ? Checkpoint.BEGIN : goOn(requireNonNull(stored), seen);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A whole file that somebody has taken away. */
  private boolean isGone(PartFileState stored) throws IOException {
    return stored.at().isEnd() && open(customers).size() < stored.bytes() && !isMoved(stored);
  }

  /** Whether a run was stopped when all but tidying up was done. */
  private boolean isMoved(PartFileState stored) throws IOException {
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

  private Checkpoint goOn(PartFileState stored, SeenRows seen) throws IOException {
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
    if (!PartFileRows.areWhole(part, rejects, stored, seen)) {
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
      new PartFileState(address, next, bytes).write(state);
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
        target.replaceBy(part);
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
      // Not by the channel, which an interrupt has closed.
      boolean isEmpty = Files.exists(part) && Files.size(part) == 0;
      if (customers != null && isEmpty && !Files.exists(state)) {
        Files.deleteIfExists(part);
        Files.deleteIfExists(rejects);
      }
      for (AppendOnlyFile open : new AppendOnlyFile[] {customers, rejected}) {
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

  private static AppendOnlyFile open(@Nullable AppendOnlyFile begun) {
    if (begun == null) {
      throw new IllegalStateException("begin comes first");
    }
    return begun;
  }
}
