package io.github.customerkit.json.internal.schema;

import static io.github.customerkit.json.internal.schema.ScalarType.BOOLEAN;
import static io.github.customerkit.json.internal.schema.ScalarType.INSTANT;
import static io.github.customerkit.json.internal.schema.ScalarType.INT64;
import static io.github.customerkit.json.internal.schema.ScalarType.STRING;

import io.github.customerkit.json.Page;
import io.github.customerkit.model.AttributeDefinition;
import java.util.ArrayList;

/** The API's schemas of attribute definitions, as {@link WireSchema} has those of customers. */
public final class DefinitionSchema {

  public static final ObjectType<AttributeDefinition, AttributeDefinition.Builder> DEFINITION =
      ObjectType.of(AttributeDefinition::builder, AttributeDefinition.Builder::build)
          .optional("id", INT64, AttributeDefinition.Builder::id, AttributeDefinition::getId)
          .optional(
              "created",
              INSTANT,
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
              new ListType<>(STRING),
              (b, texts) -> b.suggestions(PageSchema.present(texts)),
              d -> new ArrayList<>(d.getSuggestions()))
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
              new ListType<>(INT64),
              (b, ids) -> b.subscribedApplicationsIds(PageSchema.present(ids)),
              d -> new ArrayList<>(d.getSubscribedApplicationsIds()))
          .rest(
              AttributeDefinition.Builder::additionalProperties,
              AttributeDefinition::getAdditionalProperties);

  public static final ObjectType<Page<AttributeDefinition>, Page.Builder<AttributeDefinition>>
      PAGE = PageSchema.of(DEFINITION);

  private DefinitionSchema() {}
}
