package io.github.customerkit.json.internal.schema;

import static io.github.customerkit.json.internal.schema.ScalarType.BOOLEAN;
import static io.github.customerkit.json.internal.schema.ScalarType.DATE_TIME;
import static io.github.customerkit.json.internal.schema.ScalarType.INT64;
import static io.github.customerkit.json.internal.schema.ScalarType.NUMBER;
import static io.github.customerkit.json.internal.schema.ScalarType.OBJECT;
import static io.github.customerkit.json.internal.schema.ScalarType.STRING;

import io.github.customerkit.json.dto.ApplicationCustomerDto;
import io.github.customerkit.json.dto.AudienceMembershipDto;
import io.github.customerkit.json.dto.LoyaltyMembershipDto;

/** The API's schemas, field by field in its order: what a record is read and written by. */
public final class WireSchema {

  public static final ObjectType<LoyaltyMembershipDto, LoyaltyMembershipDto.Builder>
      LOYALTY_MEMBERSHIP =
          ObjectType.of(LoyaltyMembershipDto::builder, LoyaltyMembershipDto.Builder::build)
              .required(
                  "loyaltyProgramId",
                  INT64,
                  LoyaltyMembershipDto.Builder::loyaltyProgramId,
                  LoyaltyMembershipDto::loyaltyProgramId)
              .optional(
                  "joined",
                  DATE_TIME,
                  LoyaltyMembershipDto.Builder::joined,
                  LoyaltyMembershipDto::joined)
              .rest(
                  LoyaltyMembershipDto.Builder::additionalProperties,
                  LoyaltyMembershipDto::additionalProperties);

  public static final ObjectType<AudienceMembershipDto, AudienceMembershipDto.Builder>
      AUDIENCE_MEMBERSHIP =
          ObjectType.of(AudienceMembershipDto::builder, AudienceMembershipDto.Builder::build)
              .required("id", INT64, AudienceMembershipDto.Builder::id, AudienceMembershipDto::id)
              .required(
                  "name", STRING, AudienceMembershipDto.Builder::name, AudienceMembershipDto::name)
              .rest(
                  AudienceMembershipDto.Builder::additionalProperties,
                  AudienceMembershipDto::additionalProperties);

  public static final ObjectType<ApplicationCustomerDto, ApplicationCustomerDto.Builder> CUSTOMER =
      ObjectType.of(ApplicationCustomerDto::builder, ApplicationCustomerDto.Builder::build)
          .required("id", INT64, ApplicationCustomerDto.Builder::id, ApplicationCustomerDto::id)
          .required(
              "created",
              DATE_TIME,
              ApplicationCustomerDto.Builder::created,
              ApplicationCustomerDto::created)
          .required(
              "integrationId",
              STRING,
              ApplicationCustomerDto.Builder::integrationId,
              ApplicationCustomerDto::integrationId)
          .required(
              "attributes",
              OBJECT,
              ApplicationCustomerDto.Builder::attributes,
              ApplicationCustomerDto::attributes)
          .required(
              "accountId",
              INT64,
              ApplicationCustomerDto.Builder::accountId,
              ApplicationCustomerDto::accountId)
          .required(
              "closedSessions",
              INT64,
              ApplicationCustomerDto.Builder::closedSessions,
              ApplicationCustomerDto::closedSessions)
          .required(
              "totalSales",
              NUMBER,
              ApplicationCustomerDto.Builder::totalSales,
              ApplicationCustomerDto::totalSales)
          .optional(
              "loyaltyMemberships",
              new ListType<>(LOYALTY_MEMBERSHIP),
              ApplicationCustomerDto.Builder::loyaltyMemberships,
              ApplicationCustomerDto::loyaltyMemberships)
          .optional(
              "audienceMemberships",
              new ListType<>(AUDIENCE_MEMBERSHIP),
              ApplicationCustomerDto.Builder::audienceMemberships,
              ApplicationCustomerDto::audienceMemberships)
          .required(
              "lastActivity",
              DATE_TIME,
              ApplicationCustomerDto.Builder::lastActivity,
              ApplicationCustomerDto::lastActivity)
          .optional(
              "sandbox",
              BOOLEAN,
              ApplicationCustomerDto.Builder::sandbox,
              ApplicationCustomerDto::sandbox)
          .optional(
              "advocateIntegrationId",
              STRING,
              ApplicationCustomerDto.Builder::advocateIntegrationId,
              ApplicationCustomerDto::advocateIntegrationId)
          .rest(
              ApplicationCustomerDto.Builder::additionalProperties,
              ApplicationCustomerDto::additionalProperties);

  private WireSchema() {}
}
