package io.github.customerkit.model;

import static io.github.customerkit.model.FieldType.BOOLEAN;
import static io.github.customerkit.model.FieldType.DATE_TIME;
import static io.github.customerkit.model.FieldType.INT64;
import static io.github.customerkit.model.FieldType.NUMBER;
import static io.github.customerkit.model.FieldType.OBJECT;
import static io.github.customerkit.model.FieldType.STRING;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a customer, in the API's order: the list by which customers are read, written and
 * compared.
 *
 * <p>An export that loops over it includes fields that later versions add. Values can be personal
 * data; names of fields are not.
 */
public final class CustomerSchema {

  /** The fields of a {@link LoyaltyMembership}; {@code LoyaltyMembership} in the API. */
  public static final ObjectSchema<LoyaltyMembership, LoyaltyMembership.Builder>
      LOYALTY_MEMBERSHIP =
          ObjectSchema.builder(LoyaltyMembership::builder, LoyaltyMembership.Builder::build)
              .required(
                  "loyaltyProgramId",
                  INT64,
                  LoyaltyMembership.Builder::loyaltyProgramId,
                  LoyaltyMembership::getLoyaltyProgramId)
              .optional(
                  "joined",
                  DATE_TIME,
                  LoyaltyMembership.Builder::joined,
                  LoyaltyMembership::getJoined)
              .additionalProperties(
                  LoyaltyMembership.Builder::additionalProperties,
                  LoyaltyMembership::getAdditionalProperties);

  /** The fields of an {@link AudienceMembership}; {@code AudienceMembership} in the API. */
  public static final ObjectSchema<AudienceMembership, AudienceMembership.Builder>
      AUDIENCE_MEMBERSHIP =
          ObjectSchema.builder(AudienceMembership::builder, AudienceMembership.Builder::build)
              .required("id", INT64, AudienceMembership.Builder::id, AudienceMembership::getId)
              .required(
                  "name", STRING, AudienceMembership.Builder::name, AudienceMembership::getName)
              .additionalProperties(
                  AudienceMembership.Builder::additionalProperties,
                  AudienceMembership::getAdditionalProperties);

  /** The fields of a {@link Customer}; {@code ApplicationCustomer} in the API. */
  public static final ObjectSchema<Customer, Customer.Builder> CUSTOMER =
      ObjectSchema.builder(Customer::builder, Customer.Builder::build)
          .required("id", INT64, Customer.Builder::id, Customer::getId)
          .required("created", DATE_TIME, Customer.Builder::created, Customer::getCreated)
          .required(
              "integrationId", STRING, Customer.Builder::integrationId, Customer::getIntegrationId)
          .required("attributes", OBJECT, Customer.Builder::attributes, Customer::getAttributes)
          .required("accountId", INT64, Customer.Builder::accountId, Customer::getAccountId)
          .required(
              "closedSessions",
              INT64,
              Customer.Builder::closedSessions,
              Customer::getClosedSessions)
          .required("totalSales", NUMBER, Customer.Builder::totalSales, Customer::getTotalSales)
          .optional(
              "loyaltyMemberships",
              FieldType.listOf(LOYALTY_MEMBERSHIP),
              Customer.Builder::loyaltyMemberships,
              customer -> nullIfEmpty(customer.getLoyaltyMemberships()))
          .optional(
              "audienceMemberships",
              FieldType.listOf(AUDIENCE_MEMBERSHIP),
              Customer.Builder::audienceMemberships,
              customer -> nullIfEmpty(customer.getAudienceMemberships()))
          .required(
              "lastActivity", DATE_TIME, Customer.Builder::lastActivity, Customer::getLastActivity)
          .optional("sandbox", BOOLEAN, Customer.Builder::sandbox, Customer::getSandbox)
          .optional(
              "advocateIntegrationId",
              STRING,
              Customer.Builder::advocateIntegrationId,
              Customer::getAdvocateIntegrationId)
          .additionalProperties(
              Customer.Builder::additionalProperties, Customer::getAdditionalProperties);

  private CustomerSchema() {}

  /** An empty list means the same as an absent one, and documents omit it. */
  private static <E> @Nullable List<E> nullIfEmpty(List<E> list) {
    return list.isEmpty() ? null : list;
  }
}
