package io.github.customerkit.examples.fetch.definitions;

import io.github.customerkit.examples.fetch.api.TransferFailure;
import io.github.customerkit.examples.fetch.http.DefinitionsClient;
import io.github.customerkit.examples.fetch.http.WaitListener;
import io.github.customerkit.json.Page;
import io.github.customerkit.model.AttributeDefinition;
import io.github.customerkit.model.AttributeDefinitions;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Fetches all definitions of attributes, or none. Each page starts with the last definition of the
 * one before; if it does not, the list has changed, and the fetch starts over.
 */
public final class DefinitionsFetch {

  /** The maximum number of definitions per page. */
  public static final int MAX_PAGE_SIZE = 1_000;

  private static final int MAX_ATTEMPTS = 3;

  private final DefinitionsClient client;
  private final @Nullable String entity;
  private final int pageSize;

  /**
   * Creates a fetch, without sending a request.
   *
   * @param client sends the requests; not null
   * @param entity the entity to fetch the definitions of, such as {@code CustomerProfile}; null for
   *     all
   * @param pageSize the number of definitions per page; 2 to 1,000
   */
  public DefinitionsFetch(DefinitionsClient client, @Nullable String entity, int pageSize) {
    if (pageSize < 2 || pageSize > MAX_PAGE_SIZE) {
      throw new IllegalArgumentException("expected a page size of 2 to " + MAX_PAGE_SIZE);
    }
    this.client = Objects.requireNonNull(client, "client");
    this.entity = entity;
    this.pageSize = pageSize;
  }

  /**
   * Fetches the definitions.
   *
   * @param listener receives the waits before retries; not null
   * @return all definitions of the entity, in the server's order
   * @throws TransferFailure if a request fails, or the list changes or is incomplete in each of
   *     three attempts
   */
  public AttributeDefinitions run(WaitListener listener) {
    for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
      Collection<AttributeDefinition> all = attempt(listener);
      if (all != null) {
        AttributeDefinitions definitions = AttributeDefinitions.of(all);
        // A server may ignore the filter.
        return entity == null ? definitions : definitions.ofEntity(entity);
      }
    }
    throw new TransferFailure("definitions-changed");
  }

  /** Returns all definitions; null if one may be missing. */
  private @Nullable Collection<AttributeDefinition> attempt(WaitListener listener) {
    Map<Object, AttributeDefinition> found = new LinkedHashMap<>();
    AttributeDefinition last = null;
    long skip = 0;
    while (true) {
      Page<AttributeDefinition> page = client.page(skip, pageSize, entity, listener);
      List<AttributeDefinition> rows = page.getData();
      if (last != null && (rows.isEmpty() || !rows.get(0).equals(last))) {
        return null;
      }
      int before = found.size();
      rows.forEach(row -> found.put(key(row), row));
      boolean hasNews = found.size() > before;
      boolean isSilent = page.getHasMore() == null && page.getTotalResultSize() == null;
      if (!page.mayHaveMore(skip, pageSize) && !(isSilent && hasNews)) {
        return isShort(page, found.size()) ? null : found.values();
      }
      if (!hasNews) {
        return null;
      }
      skip += rows.size() - 1;
      last = rows.get(rows.size() - 1);
    }
  }

  private static Object key(AttributeDefinition definition) {
    return definition.getId() == null
        ? List.of(definition.getEntity(), definition.getName())
        : definition.getId();
  }

  private static boolean isShort(Page<AttributeDefinition> end, int found) {
    Long total = end.getTotalResultSize();
    return Boolean.TRUE.equals(end.getHasMore()) || (total != null && total > found);
  }
}
