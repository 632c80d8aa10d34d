package io.github.customerkit.json.internal.databind;

import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.Page;
import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.internal.schema.DefinitionSchema;
import io.github.customerkit.json.internal.schema.PageSchema;
import io.github.customerkit.model.AttributeDefinition;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.CustomerSchema;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads pages of customers and of attribute definitions, in the user's own mapper; refuses pages of
 * other elements.
 */
public final class PageDeserializer extends StdDeserializer<Page<Customer>> {

  private final CodecDeserializer<Page<Customer>> ofCustomers;
  private final CodecDeserializer<Page<AttributeDefinition>> ofDefinitions;

  /** Creates a deserializer with limits. */
  public PageDeserializer(ReadLimits limits) {
    super(Page.class);
    this.ofCustomers =
        new CodecDeserializer<>(
            PageSchema.type(),
            PageSchema.codec(CustomerSchema.CUSTOMER),
            limits,
            CustomerJsonException.Kind.NOT_A_PAGE);
    this.ofDefinitions =
        new CodecDeserializer<>(
            PageSchema.type(),
            DefinitionSchema.PAGE,
            limits,
            CustomerJsonException.Kind.NOT_DEFINITIONS);
  }

  @Override
  public ValueDeserializer<?> createContextual(
      DeserializationContext context, @Nullable BeanProperty property) {
    JavaType page = context.getContextualType();
    JavaType element = page == null ? null : page.containedTypeOrUnknown(0);
    if (element != null && element.hasRawClass(Customer.class)) {
      return ofCustomers;
    }
    return element != null && element.hasRawClass(AttributeDefinition.class)
        ? ofDefinitions
        : context.reportBadDefinition(
            Page.class,
            "only Page<Customer> and Page<AttributeDefinition> can be read; expected a"
                + " TypeReference of one");
  }

  @Override
  public Page<Customer> deserialize(JsonParser parser, DeserializationContext context) {
    return ofCustomers.deserialize(parser, context);
  }
}
