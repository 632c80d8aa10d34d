package io.github.customerkit.examples.webservice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** The service at a free port, with a SQLite file of its own, and a client of it. */
final class RunningService implements AutoCloseable {

  private final HttpClient client = HttpClient.newHttpClient();
  private final Path folder;
  private final ConfigurableApplicationContext context;

  private RunningService(Path folder, ConfigurableApplicationContext context) {
    this.folder = folder;
    this.context = context;
  }

  static RunningService start(String... settings) {
    try {
      Path folder = Files.createTempDirectory("web-service");
      List<String> args = new ArrayList<>(List.of(settings));
      args.add("--server.port=0");
      args.add("--customers.database=" + url(folder));
      args.add("--logging.level.io.github.customerkit=debug");
      SpringApplication service = new SpringApplication(WebService.class);
      return new RunningService(folder, service.run(args.toArray(String[]::new)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String url(Path folder) {
    return "jdbc:sqlite:" + folder.resolve("customers.db");
  }

  int port() {
    return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port() + path);
  }

  HttpClient client() {
    return client;
  }

  HttpRequest post(String path, String type, BodyPublisher body) {
    return HttpRequest.newBuilder(uri(path)).header("Content-Type", type).POST(body).build();
  }

  HttpRequest post(String document) {
    return post("/customers", "application/json", BodyPublishers.ofString(document));
  }

  HttpRequest check(String records) {
    return post("/customers/check", "application/x-ndjson", BodyPublishers.ofString(records));
  }

  HttpRequest get(String path) {
    return HttpRequest.newBuilder(uri(path)).build();
  }

  HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, BodyHandlers.ofString());
  }

  /** Returns the first column of the rows of a query. */
  List<String> rows(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url(folder));
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      List<String> rows = new ArrayList<>();
      while (found.next()) {
        rows.add(found.getString(1));
      }
      return rows;
    }
  }

  void change(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url(folder));
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() {
    context.close();
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
