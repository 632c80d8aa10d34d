package io.github.customerkit.json;

import static io.github.customerkit.json.BasicType.BOOLEAN;
import static io.github.customerkit.json.BasicType.INSTANT;
import static io.github.customerkit.json.BasicType.INT64;
import static io.github.customerkit.json.BasicType.STRING;

import io.github.customerkit.model.AttributeDefinition;
import java.util.ArrayList;

/** The API's schemas of attribute definitions, as {@link WireType} has those of customers. */
final class DefinitionType {

  static final ObjectType<AttributeDefinition, AttributeDefinition.Builder> DEFINITION =
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
              (b, texts) -> b.suggestions(PageType.present(texts)),
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
              (b, ids) -> b.subscribedApplicationsIds(PageType.present(ids)),
              d -> new ArrayList<>(d.getSubscribedApplicationsIds()))
          .rest(
              AttributeDefinition.Builder::additionalProperties,
              AttributeDefinition::getAdditionalProperties);

  static final ObjectType<Page<AttributeDefinition>, Page.Builder<AttributeDefinition>> PAGE =
      PageType.of(DEFINITION);

  private DefinitionType() {}
}
