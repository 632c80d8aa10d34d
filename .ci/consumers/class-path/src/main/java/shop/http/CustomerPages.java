package shop.http;

import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.json.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.Consumer;

/** Fetches the customers of an Application, page by page. */
final class CustomerPages {

  private final HttpClient client = HttpClient.newHttpClient();
  private final CustomerReader reader = CustomerReader.create();
  private final URI customers;
  private final String key;

  CustomerPages(URI customers, String key) {
    this.customers = customers;
    this.key = key;
  }

  void forEach(int pageSize, Consumer<CustomerRecord> action)
      throws IOException, InterruptedException {
    long skip = 0;
    boolean mayHaveMore = true;
    while (mayHaveMore) {
      Page<CustomerRecord> page = reader.readPage(get(skip, pageSize));
      page.getData().forEach(action);
      mayHaveMore = page.mayHaveMore(skip, pageSize);
      skip += page.getData().size();
    }
  }

  private byte[] get(long skip, int pageSize) throws IOException, InterruptedException {
    URI page = URI.create(customers + "?pageSize=" + pageSize + "&skip=" + skip);
    HttpRequest request =
        HttpRequest.newBuilder(page).header("Authorization", "ManagementKey-v1 " + key).build();
    HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
    if (response.statusCode() != 200) {
      throw new IOException("HTTP status " + response.statusCode());
    }
    return response.body();
  }
}
