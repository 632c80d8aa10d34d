package io.github.customerkit.examples.commandline.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.Customers;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Runs the program in its own process, with files as standard streams. */
public final class Program {

  private static final long MAX_MINUTES = 2;

  private final Path folder;
  private final List<String> options = new ArrayList<>();
  private List<String> starter = List.of();
  private ProcessBuilder.Redirect in = ProcessBuilder.Redirect.PIPE;
  private ProcessBuilder.Redirect out;
  private ProcessBuilder.Redirect err;

  /** Its output goes to the files {@code out} and {@code err} of a folder. */
  public Program(Path folder) {
    this.folder = folder;
    out = ProcessBuilder.Redirect.to(folder.resolve("out").toFile());
    err = ProcessBuilder.Redirect.to(folder.resolve("err").toFile());
  }

  public Program jvm(String option) {
    options.add(option);
    return this;
  }

  /** Starts it by another command, which gets the words of the program as its last arguments. */
  public Program startedBy(List<String> command) {
    starter = command;
    return this;
  }

  public Program in(Path file) {
    in = ProcessBuilder.Redirect.from(file.toFile());
    return this;
  }

  public Program appendingTo(Path file) {
    out = ProcessBuilder.Redirect.appendTo(file.toFile());
    return this;
  }

  public Program errorsAppendedTo(Path file) {
    err = ProcessBuilder.Redirect.appendTo(file.toFile());
    return this;
  }

  public Process start(String... args) throws IOException {
    List<String> command = new ArrayList<>(starter);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xmx128m"));
    // As in the manifest of the packaged program, because later JVMs warn of native libraries.
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(options);
    command.add("-cp");
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add(Customers.class.getName());
    command.addAll(List.of(args));
    ProcessBuilder program = new ProcessBuilder(command);
    program.environment().put("TALON_ONE_MANAGEMENT_KEY", Canary.ADDRESS);
    program.environment().put("TALON_ONE_INTEGRATION_KEY", Canary.ADDRESS);
    return program.redirectInput(in).redirectOutput(out).redirectError(err).start();
  }

  public int run(String... args) throws IOException, InterruptedException {
    return statusOf(start(args));
  }

  public static int statusOf(Process process) throws InterruptedException {
    assertThat(process.waitFor(MAX_MINUTES, TimeUnit.MINUTES)).isTrue();
    return process.exitValue();
  }

  /** Waits for a condition while the program runs. */
  public static void await(Process process, BooleanSupplier isSo) throws InterruptedException {
    while (!isSo.getAsBoolean()) {
      assertThat(process.isAlive()).isTrue();
      TimeUnit.MILLISECONDS.sleep(5);
    }
  }

  /** Returns its standard error, if that is not redirected. */
  public String said() throws IOException {
    return Files.readString(folder.resolve("err"));
  }

  /** Returns the names of the files in a folder. */
  public static List<String> names(Path folder) {
    File[] files = folder.toFile().listFiles();
    return files == null ? List.of() : List.of(files).stream().map(File::getName).sorted().toList();
  }
}
