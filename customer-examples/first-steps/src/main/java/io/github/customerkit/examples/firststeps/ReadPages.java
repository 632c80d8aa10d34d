package io.github.customerkit.examples.firststeps;

import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.json.Page;
import io.github.customerkit.json.request.CustomerSearchQuery;
import io.github.customerkit.model.Attributes;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads all pages of a search. */
public final class ReadPages {

  public static void main(String[] args) {
    CustomerSearchQuery query =
        CustomerSearchQuery.builder()
            .attributes(Attributes.builder().string("Language", "german").build())
            .build();
    CustomerReader reader = CustomerReader.create();
    int pageSize = 2;
    long skip = 0;
    boolean mayHaveMore = true;
    while (mayHaveMore) {
      Page<CustomerRecord> page = reader.readPage(post(query.toJson(), skip, pageSize));
      System.out.println(skip + ": " + page);
      page.getData().forEach(record -> System.out.println("  " + record.orElseThrow()));
      mayHaveMore = page.mayHaveMore(skip, pageSize);
      skip += page.getData().size();
    }
  }

  /** Replaces your HTTP client and a server with three customers. */
  private static InputStream post(byte[] body, long skip, int pageSize) {
    StringBuilder data = new StringBuilder();
    long all = body.length > 0 ? 3 : 0;
    for (long id = skip + 1; id <= Math.min(all, skip + pageSize); id++) {
      data.append(data.isEmpty() ? "" : ",").append(CUSTOMER.replace("ID", Long.toString(id)));
    }
    String page = "{\"hasMore\":false,\"data\":[" + data + "]}";
    return new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8));
  }

  private static final String CUSTOMER =
      """
      {"id": ID, "created": "2020-02-07T08:15:22Z", "integrationId": "shop-ID", "attributes": {},
       "accountId": 31, "closedSessions": 3, "totalSales": 1, "lastActivity": "2020-02-08T14:15:20Z"}""";
}
