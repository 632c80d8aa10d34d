package io.github.customerkit.json.internal.schema;

import io.github.customerkit.json.Page;
import io.github.customerkit.model.FieldType;
import io.github.customerkit.model.ObjectSchema;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;

/** Creates the tables of the fields of the API's pages. */
public final class PageSchema {

  private PageSchema() {}

  /** Returns the class of pages of any elements, as that of pages of elements of a type. */
  @SuppressWarnings("unchecked")
  public static <E> Class<Page<E>> type() {
    return (Class<Page<E>>) (Class<?>) Page.class;
  }

  /** Returns the codec of a page with elements of a type. */
  public static <E> ObjectCodec<Page<E>, Page.Builder<E>> codec(FieldType<E> element) {
    return CustomerCodecs.of(of(element));
  }

  /**
   * Returns a codec that writes pages with elements of any type, and cannot read.
   *
   * @param element writes an element
   */
  @SuppressWarnings("unchecked")
  public static FieldCodec<Page<Object>> writer(BiConsumer<JsonGenerator, Object> element) {
    ScalarCodec<Object> any = new ScalarCodec<>("any", token -> false, in -> null, element);
    // The codec of the elements is given, so that their type has no effect.
    FieldType<Object> type = (FieldType<Object>) (FieldType<?>) FieldType.OBJECT;
    return new ObjectCodec<>(
        of(type),
        field ->
            field.kind() == FieldType.Kind.LIST ? new ListCodec<>(any) : CustomerCodecs.of(field));
  }

  private static <E> ObjectSchema<Page<E>, Page.Builder<E>> of(FieldType<E> element) {
    return ObjectSchema.<Page<E>, Page.Builder<E>>builder(Page::builder, Page.Builder::build)
        .optional("hasMore", FieldType.BOOLEAN, Page.Builder::hasMore, Page::getHasMore)
        .optional(
            "totalResultSize",
            FieldType.INT64,
            Page.Builder::totalResultSize,
            Page::getTotalResultSize)
        .requiredOrNull("data", FieldType.listOf(element), Page.Builder::data, Page::getData)
        .additionalProperties(Page.Builder::additionalProperties, Page::getAdditionalProperties);
  }
}
