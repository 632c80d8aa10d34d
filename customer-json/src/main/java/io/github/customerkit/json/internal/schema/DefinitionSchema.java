package io.github.customerkit.json.internal.schema;

import static io.github.customerkit.model.FieldType.BOOLEAN;
import static io.github.customerkit.model.FieldType.DATE_TIME;
import static io.github.customerkit.model.FieldType.INT64;
import static io.github.customerkit.model.FieldType.STRING;

import io.github.customerkit.json.Page;
import io.github.customerkit.json.internal.token.TokenReader;
import io.github.customerkit.model.AttributeDefinition;
import io.github.customerkit.model.AttributeDefinitions;
import io.github.customerkit.model.FieldType;
import io.github.customerkit.model.ObjectSchema;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The fields of attribute definitions, in the API's order. */
public final class DefinitionSchema {

  private static final ObjectSchema<AttributeDefinition, AttributeDefinition.Builder> DEFINITION =
      ObjectSchema.builder(AttributeDefinition::builder, AttributeDefinition.Builder::build)
          .optional("id", INT64, AttributeDefinition.Builder::id, AttributeDefinition::getId)
          .optional(
              "created",
              DATE_TIME,
              AttributeDefinition.Builder::created,
              AttributeDefinition::getCreated)
          .optional(
              "accountId",
              INT64,
              AttributeDefinition.Builder::accountId,
              AttributeDefinition::getAccountId)
          .required(
              "entity", STRING, AttributeDefinition.Builder::entity, AttributeDefinition::getEntity)
          .required("name", STRING, AttributeDefinition.Builder::name, AttributeDefinition::getName)
          .optional(
              "title", STRING, AttributeDefinition.Builder::title, AttributeDefinition::getTitle)
          .required("type", STRING, AttributeDefinition.Builder::type, AttributeDefinition::getType)
          .optional(
              "description",
              STRING,
              AttributeDefinition.Builder::description,
              AttributeDefinition::getDescription)
          .optional(
              "suggestions",
              FieldType.listOf(STRING),
              AttributeDefinition.Builder::suggestions,
              AttributeDefinition::getSuggestions)
          .optional(
              "hasAllowedList",
              BOOLEAN,
              AttributeDefinition.Builder::hasAllowedList,
              AttributeDefinition::hasAllowedList)
          .optional(
              "restrictedBySuggestions",
              BOOLEAN,
              AttributeDefinition.Builder::restrictedBySuggestions,
              AttributeDefinition::isRestrictedBySuggestions)
          .optional(
              "editable",
              BOOLEAN,
              AttributeDefinition.Builder::editable,
              AttributeDefinition::getEditable)
          .optional(
              "subscribedApplicationsIds",
              FieldType.listOf(INT64),
              AttributeDefinition.Builder::subscribedApplicationsIds,
              AttributeDefinition::getSubscribedApplicationsIds)
          .additionalProperties(
              AttributeDefinition.Builder::additionalProperties,
              AttributeDefinition::getAdditionalProperties);

  /** Single attribute definitions. */
  public static final FieldCodec<AttributeDefinition> CODEC = CustomerCodecs.of(DEFINITION);

  /** Pages of attribute definitions. */
  public static final FieldCodec<Page<AttributeDefinition>> PAGE = PageSchema.codec(DEFINITION);

  /** Attribute definitions, as a page of them. */
  public static final FieldCodec<AttributeDefinitions> DEFINITIONS = new Definitions();

  private DefinitionSchema() {}

  /** Reads and writes definitions as a page, whose other members are not kept. */
  private static final class Definitions implements FieldCodec<AttributeDefinitions> {

    @Override
    public String name() {
      return PAGE.name();
    }

    @Override
    public @Nullable AttributeDefinitions read(TokenReader in) {
      Page<AttributeDefinition> page = PAGE.read(in);
      return page == null ? null : AttributeDefinitions.of(page.getData());
    }

    @Override
    public void write(JsonGenerator out, AttributeDefinitions definitions) {
      PAGE.write(out, Page.<AttributeDefinition>builder().data(definitions.asList()).build());
    }
  }
}
