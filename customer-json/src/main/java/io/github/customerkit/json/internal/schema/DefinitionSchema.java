package io.github.customerkit.json.internal.schema;

import static io.github.customerkit.model.FieldType.BOOLEAN;
import static io.github.customerkit.model.FieldType.DATE_TIME;
import static io.github.customerkit.model.FieldType.INT64;
import static io.github.customerkit.model.FieldType.STRING;

import io.github.customerkit.json.Page;
import io.github.customerkit.model.AttributeDefinition;
import io.github.customerkit.model.FieldType;
import io.github.customerkit.model.ObjectSchema;

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
              AttributeDefinition::isHasAllowedList)
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

  /** Pages of attribute definitions. */
  public static final FieldCodec<Page<AttributeDefinition>> PAGE = PageSchema.codec(DEFINITION);

  private DefinitionSchema() {}
}
