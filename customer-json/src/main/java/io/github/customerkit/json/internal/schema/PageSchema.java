package io.github.customerkit.json.internal.schema;

import io.github.customerkit.json.Page;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The API's pages. */
public final class PageSchema {

  private PageSchema() {}

  /** A page of elements of some type. */
  public static <T> ObjectType<Page<T>, Page.Builder<T>> of(JsonType<T> element) {
    return ObjectType.<Page<T>, Page.Builder<T>>of(Page::builder, Page.Builder::build)
        .optional("hasMore", ScalarType.BOOLEAN, Page.Builder::hasMore, Page::getHasMore)
        .optional(
            "totalResultSize",
            ScalarType.INT64,
            Page.Builder::totalResultSize,
            Page::getTotalResultSize)
        .requiredOrNull(
            "data",
            new ListType<>(element),
            (page, elements) -> page.data(present(elements)),
            page -> new ArrayList<>(page.getData()))
        .rest(Page.Builder::additionalProperties, Page::getAdditionalProperties);
  }

  /** What is null in a list is wrong, and a problem has been noted. */
  public static <T> List<T> present(@Nullable List<@Nullable T> read) {
    List<T> present = new ArrayList<>();
    for (T value : read == null ? List.<T>of() : read) {
      if (value != null) {
        present.add(value);
      }
    }
    return present;
  }
}
