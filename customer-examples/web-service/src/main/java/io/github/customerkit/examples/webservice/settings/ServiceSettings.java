package io.github.customerkit.examples.webservice.settings;

import io.github.customerkit.json.ReadLimits;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The settings that begin with {@code customers.}
 *
 * @param database the database, a SQLite file or {@code postgresql://HOST/DATABASE}
 * @param maxDocument the maximum size of one customer's document in bytes, alone or among many
 * @param hosts the names by which clients may address the service, so that a page of another site
 *     cannot do so by a name of its own that leads here
 */
@ConfigurationProperties("customers")
public record ServiceSettings(
    @DefaultValue("customers.db") String database,
    @DefaultValue("1MB") DataSize maxDocument,
    @DefaultValue({"localhost", "127.0.0.1", "[::1]"}) Set<String> hosts) {

  /** Returns the limits of a document. */
  ReadLimits limits() {
    return ReadLimits.builder().maxDocumentLength(maxDocumentBytes()).build();
  }

  /** Returns the maximum size of a document in bytes. */
  public int maxDocumentBytes() {
    return Math.toIntExact(maxDocument.toBytes());
  }
}
