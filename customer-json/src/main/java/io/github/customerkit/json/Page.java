package io.github.customerkit.json;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.customerkit.json.internal.problem.MissingModule;
import io.github.customerkit.model.Attributes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.Value;
import lombok.experimental.Tolerate;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, as the API answers it: the elements in {@code data}, and {@code hasMore} or
 * {@code totalResultSize}.
 *
 * <p>Which of the two an endpoint sends depends on the endpoint and on {@code withTotalResultSize}.
 * Neither is reliable while others write: to fetch a whole list, call {@link #mayHaveMore} after
 * each page, and recognize repeated elements by their ID, because the API does not sort.
 *
 * <p>Immutable.
 *
 * @param <T> the type of the elements
 */
@Value
public class Page<T> {

  /** The elements; {@code data} in the API. Immutable, never null. */
  List<T> data;

  /** Whether there are more pages; {@code hasMore} in the API. Null if absent. */
  @Nullable Boolean hasMore;

  /** The number of elements of all pages; {@code totalResultSize} in the API. Null if absent. */
  @Nullable Long totalResultSize;

  @Getter(AccessLevel.NONE)
  Attributes additionalProperties;

  /**
   * The parameters are those of the builder.
   *
   * @param data the elements; none if null or not set
   * @param hasMore whether there are more elements, as the server says; null if it does not
   * @param totalResultSize the number of elements of all pages; null if the server does not say it
   * @param additionalProperties further fields of the document, with values as in {@link
   *     Attributes#of}; none if null or not set
   */
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
   * Returns the fields of the document that this version does not know, in their order.
   *
   * @return an immutable map, with values as in {@link Attributes#asMap()}; empty if there are none
   */
  public Map<String, @Nullable Object> getAdditionalProperties() {
    return additionalProperties.asMap();
  }

  /**
   * Returns whether to request another page. A page that is not full is the last one, unless {@code
   * hasMore} or {@code totalResultSize} announces more; a full page never is; an empty page always
   * is, so that no answer makes a loop endless.
   *
   * @param skip the number of elements skipped in the request of this page; zero or more
   * @param pageSize the number of elements requested; more than zero
   * @return true if there may be more elements
   */
  public boolean mayHaveMore(long skip, int pageSize) {
    if (data.isEmpty()) {
      return false;
    }
    boolean isClaimed = hasMore != null && hasMore;
    boolean isCounted = totalResultSize != null && totalResultSize > skip + data.size();
    return data.size() >= pageSize || isClaimed || isCounted;
  }

  /** Makes a mapper without the module fail instead of losing attributes. */
  @JsonValue
  Object needsCustomerJacksonModule() {
    return MissingModule.refuse(Page.class);
  }

  /** Returns the number of elements, {@code hasMore} and {@code totalResultSize}; no element. */
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
   * Builds a {@link Page}. Defaults: no elements, no additional properties, all else null.
   *
   * @param <T> the type of the elements
   */
  @SuppressWarnings("NullAway.Init")
  public static final class Builder<T> {

    /**
     * Sets the number of elements of all pages.
     *
     * @param totalResultSize the number, zero or more
     * @return this builder
     */
    @Tolerate
    public Builder<T> totalResultSize(long totalResultSize) {
      this.totalResultSize = totalResultSize;
      return this;
    }

    /** Returns a text without data: the elements can be personal. */
    @Override
    public String toString() {
      return "Page.Builder";
    }
  }
}
