package io.github.customerkit.examples.push.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.customerkit.examples.fetch.api.BaseUrl;
import io.github.customerkit.examples.fetch.api.TransferFailure;
import io.github.customerkit.examples.push.request.UpdateFingerprint;
import io.github.customerkit.examples.push.request.UpdateOperation;
import io.github.customerkit.examples.push.request.UpdateRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JournalTest {

  private static final UpdateFingerprint INPUT = new UpdateFingerprint("0a".repeat(32), 700);
  private static final BaseUrl SERVER = BaseUrl.of("https://shop.example");
  private static final UpdateRequest FIRST = request(1, 1);
  private static final UpdateRequest SECOND = request(2, 4);

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("updates.journal");
  }

  private static UpdateRequest request(long first, long last) {
    int lines = (int) (last - first + 1);
    return new UpdateRequest(first, last, lines, UpdateOperation.PROFILE, "/p", new byte[0], lines);
  }

  /** Records an answer; returns the key of another request afterwards. */
  private String record(UpdateRequest request, int status, UpdateRequest next) {
    try (Journal journal = Journal.open(file)) {
      Journal.Session session = journal.begin(INPUT, SERVER);
      session.record(request, status);
      return session.idempotencyKey(next);
    }
  }

  private String key(UpdateRequest request) {
    try (Journal journal = Journal.open(file)) {
      return journal.begin(INPUT, SERVER).idempotencyKey(request);
    }
  }

  @Test
  void keysAreTheSameInEachRunAndDifferentForEachRequest() {
    String first = key(FIRST);
    assertThat(key(FIRST)).isEqualTo(first).endsWith("-1").hasSize(38);
    assertThat(record(FIRST, 200, SECOND)).isEqualTo(key(SECOND)).endsWith("-2-4");
    assertThat(key(request(2, 2))).endsWith("-2");
    assertThat(key(FIRST)).isEqualTo(first);
  }

  @Test
  void anotherJournalHasOtherKeys() throws IOException {
    String first = key(FIRST);
    Files.delete(file);
    assertThat(key(FIRST)).isNotEqualTo(first);
  }

  @Test
  void aRefusedRequestGetsAnotherKey() {
    String first = key(FIRST);
    record(FIRST, 400, FIRST);
    assertThat(key(FIRST)).isEqualTo(first + ".1");
    record(FIRST, 404, FIRST);
    assertThat(key(FIRST)).isEqualTo(first + ".2");
  }

  @Test
  void answersAreKnownToTheNextRun() {
    record(FIRST, 204, SECOND);
    record(SECOND, 400, SECOND);
    JournalState state = Journal.peek(file);
    assertThat(state.isSent(1)).isTrue();
    assertThat(state.isRefused(1)).isFalse();
    assertThat(state.isSent(4)).isFalse();
    assertThat(state.isRefused(4)).isTrue();
    assertThat(state.isSent(5)).isFalse();
    assertThat(state.isRefused(5)).isFalse();
    record(request(3, 3), 200, SECOND);
    assertThat(Journal.peek(file).isSent(3)).isTrue();
    assertThat(Journal.peek(file).isRefused(2)).isTrue();
  }

  @Test
  void aLineThatWasNotWrittenCompletelyIsIgnored() throws IOException {
    String seed = key(SECOND);
    String header = Files.readString(file);
    record(FIRST, 200, SECOND);
    String whole = Files.readString(file);
    for (int length = 1; length < whole.length(); length++) {
      Files.writeString(file, whole.substring(0, length));
      assertThat(Journal.peek(file).isSent(1)).isFalse();
      boolean isHeaderWhole = length >= header.length();
      assertThat(key(SECOND).equals(seed)).as("%d characters", length).isEqualTo(isHeaderWhole);
      assertThat(record(FIRST, 400, SECOND)).isEqualTo(key(SECOND));
      assertThat(Files.readString(file)).endsWith("}\n{\"line\":1,\"to\":1,\"status\":400}\n");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "canary | 2",
        "1,999999999999999999,200 | 2",
        "1,701,200 | 2",
        "0,1,200 | 2",
        "2,1,200 | 2",
        "1,1,200;1,1,200 | 3",
        "1,3,400;2,2,200;2,3,400 | 4",
      })
  void aDamagedAnswerIsRefusedByItsLine(String answers, int line) throws IOException {
    key(FIRST);
    StringBuilder content = new StringBuilder(Files.readString(file));
    for (String answer : answers.split(";")) {
      String json = "{\"line\":$1,\"to\":$2,\"status\":$3}";
      content.append(answer.replaceFirst("(.+),(.+),(.+)", json)).append('\n');
    }
    Files.writeString(file, content);
    assertThatThrownBy(() -> Journal.peek(file))
        .isInstanceOf(TransferFailure.class)
        .hasMessage(file + " is damaged: line " + line + " is not an answer that push records");
  }

  @Test
  void refusedLinesAreKeptAsRanges() {
    long half = 4_000_000_000_000L;
    UpdateFingerprint huge = new UpdateFingerprint("0a".repeat(32), 2 * half);
    try (Journal journal = Journal.open(file)) {
      Journal.Session session = journal.begin(huge, SERVER);
      session.record(request(1, half), 400);
      session.record(request(11, 20), 204);
      session.record(request(31, 40), 404);
      session.record(request(half, half + 7), 404);
    }
    try (Journal journal = Journal.open(file)) {
      JournalState state = journal.state();
      Journal.Session session = journal.begin(huge, SERVER);
      assertThat(LongStream.of(1, 10, 21, 31, 40, 41, half - 1, half, half + 7))
          .allMatch(state::isRefused)
          .noneMatch(state::isSent);
      assertThat(LongStream.of(11, 20)).allMatch(state::isSent).noneMatch(state::isRefused);
      assertThat(LongStream.of(0, half + 8)).noneMatch(state::isRefused);
      assertThat(LongStream.of(10, 21, 30, 41, half - 1, half + 1))
          .allMatch(line -> session.idempotencyKey(request(line, line)).endsWith(line + ".1"));
      assertThat(LongStream.of(31, 40, half))
          .allMatch(line -> session.idempotencyKey(request(line, line)).endsWith(line + ".2"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "canary",
        "canary\n",
        "\n",
        "{\"journal\":\"push\"}\n",
        "{\"method\":\"PUT\"}\n",
      })
  void anotherFileIsRefusedAndKept(String text) throws IOException {
    key(FIRST);
    String content = text.replace("H", Files.readString(file));
    Files.writeString(file, content);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    for (Runnable use : new Runnable[] {() -> Journal.peek(file), () -> Journal.open(file)}) {
      assertThatThrownBy(use::run)
          .isInstanceOf(TransferFailure.class)
          .hasMessage(file + " is not a journal of push, or is damaged");
    }
    assertThat(Files.readString(file)).isEqualTo(content);
    assertThat(Files.getPosixFilePermissions(file)).hasSize(4);
  }

  @Test
  void theJournalOfAnotherInputOrServerIsRefused() {
    record(FIRST, 200, FIRST);
    try (Journal journal = Journal.open(file)) {
      assertThatThrownBy(() -> journal.begin(new UpdateFingerprint("0b".repeat(32), 700), SERVER))
          .isInstanceOf(TransferFailure.class)
          .hasMessage(
              file
                  + " belongs to another input: its size or content differs; if that push is over,"
                  + " delete the journal, otherwise choose another with --journal");
      assertThatThrownBy(() -> journal.begin(INPUT, BaseUrl.of("https://other.example")))
          .hasMessage(
              file + " belongs to another --base-url; choose another journal with --journal");
    }
  }

  @Test
  void theJournalOfAPushWithoutAnswersIsReplaced() {
    String first = key(FIRST);
    try (Journal journal = Journal.open(file)) {
      BaseUrl other = BaseUrl.of("https://other.example");
      assertThat(journal.begin(INPUT, other).idempotencyKey(FIRST)).isNotEqualTo(first);
    }
    assertThat(key(FIRST)).isNotEqualTo(first);
  }

  @Test
  void oneRunAtATimeUsesAJournal() {
    try (Journal journal = Journal.open(file)) {
      journal.begin(INPUT, SERVER);
      assertThatThrownBy(() -> Journal.open(file))
          .isInstanceOf(TransferFailure.class)
          .hasMessage("another run is writing updates.journal");
    }
    assertThat(key(FIRST)).isNotEmpty();
  }

  @Test
  void onlyTheOwnerReadsAJournalAndAnUnusedOneIsDeleted() throws IOException {
    try (Journal journal = Journal.open(file)) {
      assertThat(journal.state().isSent(1)).isFalse();
    }
    assertThat(file).doesNotExist();
    key(FIRST);
    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void aFolderIsNotAJournal() {
    assertThatThrownBy(() -> Journal.open(folder))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("is not a regular file");
  }
}
