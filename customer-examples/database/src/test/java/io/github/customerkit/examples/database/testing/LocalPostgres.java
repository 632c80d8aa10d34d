package io.github.customerkit.examples.database.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A local PostgreSQL server with a temporary data directory. */
public final class LocalPostgres implements AutoCloseable {

  public static final String PASSWORD = "secret";

  private final Path programs;
  private final Path folder;
  private final int port;

  private LocalPostgres(Path programs, Path folder, int port) {
    this.programs = programs;
    this.folder = folder;
    this.port = port;
  }

  /** The directory of the programs on Debian; empty if they are not installed. */
  private static Optional<Path> programs() {
    try (Stream<Path> versions = Files.list(Path.of("/usr/lib/postgresql"))) {
      return versions
          .map(version -> version.resolve("bin"))
          .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
          .max(Comparator.naturalOrder());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Skips the test with a message if PostgreSQL is not installed. */
  public static LocalPostgres start() throws IOException, InterruptedException {
    Optional<Path> programs = programs();
    assumeTrue(programs.isPresent(), "PostgreSQL is not installed here: not tried");
    return start(programs.get());
  }

  private static LocalPostgres start(Path programs) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("customers-postgres");
    Path password = Files.writeString(folder.resolve("password"), PASSWORD);
    if (isRoot()) {
      // The server refuses to run as root.
      run(List.of("chown", "-R", "postgres", folder.toString()));
    }
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    LocalPostgres server = new LocalPostgres(programs, folder, port);
    server.program(
        "initdb", "-A", "scram-sha-256", "-U", "tester", "--pwfile=" + password, "-E", "UTF8");
    server.program(
        "pg_ctl", "start", "-w", "-l", folder.resolve("log").toString(), "-o", server.options());
    return server;
  }

  private String options() {
    return "-p " + port + " -h 127.0.0.1 -c unix_socket_directories= -c fsync=off";
  }

  private static boolean isRoot() {
    return System.getProperty("user.name").equals("root");
  }

  private void program(String name, String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    if (isRoot()) {
      command.addAll(List.of("runuser", "-u", "postgres", "--"));
    }
    command.addAll(List.of(programs.resolve(name).toString(), "-D", folder + "/data"));
    command.addAll(List.of(args));
    run(command);
  }

  private static void run(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
      throw new IllegalStateException(command + " failed");
    }
  }

  /** Creates an empty database. */
  public void create(String database) {
    ImportedRows.change(url("postgres"), "CREATE DATABASE " + database);
  }

  public String address(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  public String url(String database) {
    return address(database) + "?user=tester&password=" + PASSWORD;
  }

  @Override
  public void close() throws IOException {
    try {
      program("pg_ctl", "stop", "-m", "immediate");
      run(List.of("rm", "-r", folder.toString()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
