package io.github.customerkit.json;

import io.github.customerkit.model.Attributes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, as the API answers it: {@code data}, and what it says of the rest.
 *
 * <p>Which of the two an endpoint fills depends on it and on {@code withTotalResultSize}. Neither
 * is a promise while others write: to fetch a whole list, ask {@link #mayHaveMore} after each page,
 * and tell repeated elements apart by their ID, because the API sorts by nothing.
 *
 * <p>Immutable.
 *
 * @param <T> what the list is of
 */
@Value
public class Page<T> {

  /** The elements; {@code data} in the API. Immutable. */
  List<T> data;

  /** Whether there are more pages; {@code hasMore} in the API. Null if it does not say. */
  @Nullable Boolean hasMore;

  /** How many elements all pages have; {@code totalResultSize} in the API. Null if unsaid. */
  @Nullable Long totalResultSize;

  @Getter(AccessLevel.NONE)
  Attributes additionalProperties;

  @lombok.Builder(toBuilder = true)
  private Page(
      @Nullable Collection<? extends T> data,
      @Nullable Boolean hasMore,
      @Nullable Long totalResultSize,
      @lombok.Builder.ObtainVia(method = "getAdditionalProperties")
          @Nullable Map<String, ? extends @Nullable Object> additionalProperties) {
    this.data = data == null ? List.of() : List.copyOf(data);
    this.hasMore = hasMore;
    this.totalResultSize = totalResultSize;
    this.additionalProperties =
        additionalProperties == null ? Attributes.empty() : Attributes.of(additionalProperties);
  }

  /**
   * The fields of the document that this version does not know, in their order.
   *
   * @return an immutable map whose values are as {@link Attributes#asMap()} describes; empty if
   *     there are none
   */
  public Map<String, @Nullable Object> getAdditionalProperties() {
    return additionalProperties.asMap();
  }

  /**
   * Whether another page should be asked for. A page that is not full is the last one unless {@code
   * hasMore} or {@code totalResultSize} says otherwise; a full one never is, whatever they say; and
   * an empty one always is, so that no claim makes a loop endless.
   *
   * @param skip how many elements were skipped to get this page; zero or more
   * @param pageSize how many elements were asked for; more than zero
   * @return true if there may be more
   */
  public boolean mayHaveMore(long skip, int pageSize) {
    if (data.isEmpty()) {
      return false;
    }
    boolean isClaimed = hasMore != null && hasMore;
    boolean isCounted = totalResultSize != null && totalResultSize > skip + data.size();
    return data.size() >= pageSize || isClaimed || isCounted;
  }

  /** How many elements there are, and what is said of the rest; no element. */
  @Override
  public String toString() {
    return "Page(data="
        + data.size()
        + ", hasMore="
        + hasMore
        + ", totalResultSize="
        + totalResultSize
        + ")";
  }

  /**
   * Builds a {@link Page}; {@code data} left out is empty.
   *
   * @param <T> what the list is of
   */
  @SuppressWarnings("NullAway.Init")
  public static final class Builder<T> {
    /** Shows no field: the elements can be personal. */
    @Override
    public String toString() {
      return "Page.Builder";
    }
  }
}
