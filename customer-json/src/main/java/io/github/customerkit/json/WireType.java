package io.github.customerkit.json;

import static io.github.customerkit.json.BasicType.BOOLEAN;
import static io.github.customerkit.json.BasicType.DATE_TIME;
import static io.github.customerkit.json.BasicType.INT64;
import static io.github.customerkit.json.BasicType.NUMBER;
import static io.github.customerkit.json.BasicType.OBJECT;
import static io.github.customerkit.json.BasicType.STRING;

import io.github.customerkit.json.dto.ApplicationCustomerDto;
import io.github.customerkit.json.dto.ApplicationCustomerDto.ApplicationCustomerDtoBuilder;
import io.github.customerkit.json.dto.AudienceMembershipDto;
import io.github.customerkit.json.dto.AudienceMembershipDto.AudienceMembershipDtoBuilder;
import io.github.customerkit.json.dto.LoyaltyMembershipDto;
import io.github.customerkit.json.dto.LoyaltyMembershipDto.LoyaltyMembershipDtoBuilder;

/** The API's schemas, field by field in its order: what a record is read and written by. */
final class WireType {

  static final JsonType<LoyaltyMembershipDto> LOYALTY_MEMBERSHIP =
      ObjectType.of(LoyaltyMembershipDto::builder, LoyaltyMembershipDtoBuilder::build)
          .required(
              "loyaltyProgramId",
              INT64,
              LoyaltyMembershipDtoBuilder::loyaltyProgramId,
              LoyaltyMembershipDto::loyaltyProgramId)
          .optional(
              "joined",
              DATE_TIME,
              LoyaltyMembershipDtoBuilder::joined,
              LoyaltyMembershipDto::joined)
          .rest(
              LoyaltyMembershipDtoBuilder::additionalProperties,
              LoyaltyMembershipDto::additionalProperties);

  static final JsonType<AudienceMembershipDto> AUDIENCE_MEMBERSHIP =
      ObjectType.of(AudienceMembershipDto::builder, AudienceMembershipDtoBuilder::build)
          .required("id", INT64, AudienceMembershipDtoBuilder::id, AudienceMembershipDto::id)
          .required("name", STRING, AudienceMembershipDtoBuilder::name, AudienceMembershipDto::name)
          .rest(
              AudienceMembershipDtoBuilder::additionalProperties,
              AudienceMembershipDto::additionalProperties);

  static final JsonType<ApplicationCustomerDto> CUSTOMER =
      ObjectType.of(ApplicationCustomerDto::builder, ApplicationCustomerDtoBuilder::build)
          .required("id", INT64, ApplicationCustomerDtoBuilder::id, ApplicationCustomerDto::id)
          .required(
              "created",
              DATE_TIME,
              ApplicationCustomerDtoBuilder::created,
              ApplicationCustomerDto::created)
          .required(
              "integrationId",
              STRING,
              ApplicationCustomerDtoBuilder::integrationId,
              ApplicationCustomerDto::integrationId)
          .required(
              "attributes",
              OBJECT,
              ApplicationCustomerDtoBuilder::attributes,
              ApplicationCustomerDto::attributes)
          .required(
              "accountId",
              INT64,
              ApplicationCustomerDtoBuilder::accountId,
              ApplicationCustomerDto::accountId)
          .required(
              "closedSessions",
              INT64,
              ApplicationCustomerDtoBuilder::closedSessions,
              ApplicationCustomerDto::closedSessions)
          .required(
              "totalSales",
              NUMBER,
              ApplicationCustomerDtoBuilder::totalSales,
              ApplicationCustomerDto::totalSales)
          .optional(
              "loyaltyMemberships",
              new ListType<>(LOYALTY_MEMBERSHIP),
              ApplicationCustomerDtoBuilder::loyaltyMemberships,
              ApplicationCustomerDto::loyaltyMemberships)
          .optional(
              "audienceMemberships",
              new ListType<>(AUDIENCE_MEMBERSHIP),
              ApplicationCustomerDtoBuilder::audienceMemberships,
              ApplicationCustomerDto::audienceMemberships)
          .required(
              "lastActivity",
              DATE_TIME,
              ApplicationCustomerDtoBuilder::lastActivity,
              ApplicationCustomerDto::lastActivity)
          .optional(
              "sandbox",
              BOOLEAN,
              ApplicationCustomerDtoBuilder::sandbox,
              ApplicationCustomerDto::sandbox)
          .optional(
              "advocateIntegrationId",
              STRING,
              ApplicationCustomerDtoBuilder::advocateIntegrationId,
              ApplicationCustomerDto::advocateIntegrationId)
          .rest(
              ApplicationCustomerDtoBuilder::additionalProperties,
              ApplicationCustomerDto::additionalProperties);

  private WireType() {}
}
