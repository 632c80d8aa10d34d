package io.github.customerkit.examples.webservice;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A tab of a headless Chromium, by its DevTools protocol. */
final class Browser implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final Process process;
  private final Path profile;
  private final WebSocket socket;
  private final Messages messages;
  private final List<JsonNode> events = new ArrayList<>();
  private int sent;

  private Browser(Process process, Path profile, WebSocket socket, Messages messages) {
    this.process = process;
    this.profile = profile;
    this.socket = socket;
    this.messages = messages;
  }

  /** Collects the messages of the browser, which come in parts. */
  private static final class Messages implements WebSocket.Listener {
    private final BlockingQueue<JsonNode> whole = new LinkedBlockingQueue<>();
    private final StringBuilder parts = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean isLast) {
      parts.append(data);
      if (isLast) {
        whole.add(JSON.readTree(parts.toString()));
        parts.setLength(0);
      }
      socket.request(1);
      return null;
    }
  }

  private static Optional<Path> program() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .flatMap(
            folder ->
                Stream.of("chromium", "chromium-browser", "google-chrome")
                    .map(folder.isEmpty() ? Path.of(".")::resolve : Path.of(folder)::resolve))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Opens a page for a reader of English; skips the test with a message if there is no browser. */
  static Browser open(URI page) throws IOException, InterruptedException {
    return open(page, "en");
  }

  /** Opens a page for a reader of a language, in a browser that requests it everywhere. */
  static Browser open(URI page, String language) throws IOException, InterruptedException {
    Optional<Path> program = program();
    assumeTrue(program.isPresent(), "Chromium is not installed here: not tried");
    Path profile = Files.createTempDirectory("browser");
    Process process =
        new ProcessBuilder(
                program.get().toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--no-first-run",
                "--accept-lang=" + language,
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectErrorStream(true)
            .start();
    URI tab = tab(port(process));
    Messages messages = new Messages();
    WebSocket socket =
        HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(tab, messages).join();
    Browser browser = new Browser(process, profile, socket, messages);
    browser.call("Log.enable", Map.of());
    browser.call("Page.enable", Map.of());
    browser.call("Page.navigate", Map.of("url", page.toString()));
    browser.awaitEvent("Page.loadEventFired");
    return browser;
  }

  private static int port(Process process) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("DevTools listening on ")) {
        return URI.create(line.substring(line.indexOf("ws:"))).getPort();
      }
    }
    throw new IOException("the browser did not start");
  }

  private static URI tab(int port) throws IOException, InterruptedException {
    URI list = URI.create("http://127.0.0.1:" + port + "/json/list");
    String tabs =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(list).build(), BodyHandlers.ofString())
            .body();
    for (JsonNode tab : JSON.readTree(tabs)) {
      if (tab.get("type").asString().equals("page")) {
        return URI.create(tab.get("webSocketDebuggerUrl").asString());
      }
    }
    throw new IOException("the browser has no tab");
  }

  /** Calls a method of the protocol, and returns its result. */
  JsonNode call(String method, Map<String, ?> params) throws InterruptedException {
    int id = ++sent;
    String message = JSON.writeValueAsString(Map.of("id", id, "method", method, "params", params));
    socket.sendText(message, true).join();
    while (true) {
      JsonNode received = messages.whole.take();
      if (received.path("id").asInt(0) == id) {
        if (received.has("error")) {
          throw new IllegalStateException(received.get("error").toString());
        }
        return received.get("result");
      }
      events.add(received);
    }
  }

  private void awaitEvent(String method) throws InterruptedException {
    while (events.stream().noneMatch(event -> event.path("method").asString("").equals(method))) {
      events.add(messages.whole.take());
    }
  }

  /** Evaluates an expression, waits for its promise, and returns its value as text. */
  String evaluate(String expression) throws InterruptedException {
    JsonNode result =
        call(
            "Runtime.evaluate",
            Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
    if (result.has("exceptionDetails")) {
      throw new IllegalStateException(result.get("exceptionDetails").toString());
    }
    return result.get("result").path("value").asString("");
  }

  /** Chooses a file in a field. */
  void choose(String selector, Path file) throws InterruptedException {
    int root = call("DOM.getDocument", Map.of()).get("root").get("nodeId").asInt();
    int field =
        call("DOM.querySelector", Map.of("nodeId", root, "selector", selector))
            .get("nodeId")
            .asInt();
    call(
        "DOM.setFileInputFiles",
        Map.of("nodeId", field, "files", List.of(file.toAbsolutePath().toString())));
  }

  void pressTab() throws InterruptedException {
    for (String type : List.of("keyDown", "keyUp")) {
      call(
          "Input.dispatchKeyEvent",
          Map.of("type", type, "key", "Tab", "code", "Tab", "windowsVirtualKeyCode", 9));
    }
  }

  /** Returns what the browser complained about, such as violations of the policy. */
  List<String> complaints() {
    return events.stream()
        .filter(event -> event.path("method").asString("").equals("Log.entryAdded"))
        .map(event -> event.get("params").get("entry").get("text").asString())
        .toList();
  }

  @Override
  public void close() throws IOException {
    socket.abort();
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    try {
      process.waitFor();
      FileSystemUtils.deleteRecursively(profile);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
