import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Opens pages in headless Chromium at several widths and in both colour schemes, and keeps a picture of each. Fails
 * if a page is wider than its window, if a text of a chart overlaps another or leaves the chart, or if the browser
 * reports an error, such as something that the page's policy forbids.
 */
public final class Screenshots {

  private static final List<Integer> WIDTHS = List.of(360, 768, 1280);
  private static final List<String> SCHEMES = List.of("light", "dark");

  /** Returns a text for each fault of the layout. */
  private static final String FAULTS =
      """
      (() => {
        const faults = [];
        if (document.documentElement.scrollWidth > window.innerWidth) {
          faults.push('the page is wider than the window');
        }
        for (const svg of document.querySelectorAll('figure > svg')) {
          const frame = svg.getBoundingClientRect();
          const boxes = [...svg.querySelectorAll('text')].map(t => [t.textContent, t.getBoundingClientRect()]);
          boxes.forEach(([text, box], i) => {
            if (box.left < frame.left - 1 || box.right > frame.right + 1) faults.push('leaves its chart: ' + text);
            for (const [other, b] of boxes.slice(i + 1)) {
              if (box.left < b.right && b.left < box.right && box.top + 3 < b.bottom && b.top + 3 < box.bottom) {
                faults.push('overlap: ' + text + ' / ' + other);
              }
            }
          });
        }
        for (const cell of document.querySelectorAll('th, td, dt, dd, p, h1, h2, figcaption')) {
          const head = cell.closest('thead');
          const isHidden = head && head.clientWidth <= 1;
          if (!isHidden && cell.scrollWidth > cell.clientWidth + 1 && cell.clientWidth > 1) {
            faults.push('is cut off: ' + cell.textContent.trim().slice(0, 60));
          }
        }
        return faults.join('; ');
      })()""";

  private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
  private final StringBuilder partial = new StringBuilder();
  private WebSocket socket;
  private int lastId;
  private int faults;

  /**
   * @param args the browser, the folder for the pictures, and the pages
   */
  public static void main(String[] args) throws Exception {
    Path folder = Files.createDirectories(Path.of(args[1]));
    Path profile = Files.createTempDirectory("chromium");
    Process browser =
        new ProcessBuilder(
                args[0], "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync", "--hide-scrollbars",
                "--remote-debugging-port=0", "--user-data-dir=" + profile, "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(profile.resolve("log").toFile())
            .start();
    Screenshots screenshots = new Screenshots();
    try {
      screenshots.connect(profile, browser);
      for (String page : List.of(args).subList(2, args.length)) {
        screenshots.take(Path.of(page), folder);
      }
    } finally {
      browser.destroy();
      browser.waitFor(10, TimeUnit.SECONDS);
    }
    System.out.println(screenshots.faults + " faults in the pages");
    System.exit(screenshots.faults == 0 ? 0 : 1);
  }

  private void connect(Path profile, Process browser) throws Exception {
    Path port = profile.resolve("DevToolsActivePort");
    while (!Files.exists(port) || Files.readString(port).isBlank()) {
      if (!browser.isAlive()) {
        throw new IOException("the browser ended: " + Files.readString(profile.resolve("log")));
      }
      Thread.sleep(50);
    }
    String address = "http://127.0.0.1:" + Files.readAllLines(port).get(0) + "/json/new?about:blank";
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).PUT(HttpRequest.BodyPublishers.noBody()).build();
    String tab = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    String url = field(tab, "webSocketDebuggerUrl");
    socket = client.newWebSocketBuilder().buildAsync(URI.create(url), new Listener()).get();
    send("Page.enable", "");
    send("Log.enable", "");
    send("Runtime.enable", "");
  }

  private void take(Path page, Path folder) throws Exception {
    String name = page.getFileName().toString().replaceFirst("\\.html$", "");
    for (int width : WIDTHS) {
      send("Emulation.setDeviceMetricsOverride",
          "\"width\":" + width + ",\"height\":900,\"deviceScaleFactor\":1,\"mobile\":false");
      for (String scheme : SCHEMES) {
        media("", scheme);
        open(page);
        save(folder.resolve(name + "-" + width + "-" + scheme + ".png"));
      }
      evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
      check(page, width + " with all tables");
    }
    media("print", "light");
    open(page);
    String pdf = field(send("Page.printToPDF", "\"preferCSSPageSize\":true"), "data");
    Files.write(folder.resolve(name + ".pdf"), Base64.getDecoder().decode(pdf));
  }

  private void media(String media, String scheme) throws Exception {
    send("Emulation.setEmulatedMedia",
        "\"media\":\"" + media + "\",\"features\":[{\"name\":\"prefers-color-scheme\",\"value\":\"" + scheme + "\"}]");
  }

  private void open(Path page) throws Exception {
    send("Page.navigate", "\"url\":\"" + page.toAbsolutePath().toUri() + "\"");
    for (String message = ""; !message.contains("Page.loadEventFired"); message = next()) {}
    check(page, "");
  }

  private void check(Path page, String where) throws Exception {
    String found = field(evaluate(FAULTS), "value");
    if (!found.isEmpty()) {
      fault(page, where + ": " + found);
    }
  }

  private String evaluate(String script) throws Exception {
    String escaped = script.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    return send("Runtime.evaluate", "\"returnByValue\":true,\"expression\":\"" + escaped + "\"");
  }

  private void save(Path picture) throws Exception {
    String answer = send("Page.captureScreenshot", "\"format\":\"png\",\"captureBeyondViewport\":true");
    Files.write(picture, Base64.getDecoder().decode(field(answer, "data")));
  }

  private void fault(Object where, String what) {
    faults++;
    System.out.println(where + ": " + what);
  }

  private String send(String method, String parameters) throws Exception {
    int id = ++lastId;
    socket.sendText("{\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":{" + parameters + "}}", true).get();
    String message = next();
    while (!message.startsWith("{\"id\":" + id + ",")) {
      message = next();
    }
    if (message.startsWith("{\"id\":" + id + ",\"error\"")) {
      throw new IOException(method + ": " + message);
    }
    return message;
  }

  private String next() throws Exception {
    String message = messages.poll(60, TimeUnit.SECONDS);
    if (message == null) {
      throw new IOException("the browser does not answer");
    }
    if (message.contains("\"Log.entryAdded\"") || message.contains("\"Runtime.exceptionThrown\"")) {
      fault("browser", message);
    }
    return message;
  }

  private static String field(String json, String name) {
    Matcher found = Pattern.compile("\"" + name + "\":\\s*\"((?:[^\"\\\\]|\\\\.)*+)\"").matcher(json);
    return found.find() ? found.group(1) : "";
  }

  /** Puts whole messages into the queue. */
  private final class Listener implements WebSocket.Listener {
    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
      partial.append(data);
      if (last) {
        messages.add(partial.toString());
        partial.setLength(0);
      }
      from.request(1);
      return null;
    }
  }
}
