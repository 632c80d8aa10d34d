package io.github.customerkit.json.internal.scan;

import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.CustomerSchema;
import io.github.customerkit.model.LoyaltyMembership;
import io.github.customerkit.model.internal.JsonObject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads lists of memberships, with one case for each field of {@link CustomerSchema} in its order.
 */
final class ScanMemberships {

  static final FieldNames LOYALTY = new FieldNames(CustomerSchema.LOYALTY_MEMBERSHIP);
  static final FieldNames AUDIENCE = new FieldNames(CustomerSchema.AUDIENCE_MEMBERSHIP);

  private static final FieldName LOYALTY_PROGRAM_ID = LOYALTY.get("loyaltyProgramId");
  private static final FieldName JOINED = LOYALTY.get("joined");
  private static final FieldName ID = AUDIENCE.get("id");
  private static final FieldName NAME = AUDIENCE.get("name");

  private static final int FEW = 4;

  private final JsonScanner in;
  private final ScanString string;
  private final ScanFields loyalty;
  private final ScanFields audience;
  private final AudienceCache audiences = new AudienceCache();

  ScanMemberships(JsonScanner in, ScanString string, ScanValue value) {
    this.in = in;
    this.string = string;
    this.loyalty = new ScanFields(in, string, value, LOYALTY);
    this.audience = new ScanFields(in, string, value, AUDIENCE);
  }

  /** Releases the values of a document that was not read to its end. */
  void release() {
    loyalty.release();
    audience.release();
  }

  @Nullable List<LoyaltyMembership> loyaltyMembershipsOrNull() {
    return in.takesNull() ? null : loyaltyMemberships();
  }

  private List<LoyaltyMembership> loyaltyMemberships() {
    in.begin('[');
    if (in.takes(']')) {
      in.endList(0);
      return List.of();
    }
    @Nullable Object[] elements = ScanArrays.create(FEW);
    int length = 0;
    do {
      if (length == elements.length) {
        elements = ScanArrays.grow(elements);
      }
      elements[length++] = loyaltyMembership();
    } while (in.more(']'));
    in.endList(length);
    return ScanArrays.toElements(elements, length);
  }

  private LoyaltyMembership loyaltyMembership() {
    long loyaltyProgramId = 0;
    @Nullable Instant joined = null;
    loyalty.begin();
    do {
      if (loyalty.at(LOYALTY_PROGRAM_ID)) {
        loyaltyProgramId = ScanNumber.int64(in);
      }
      if (loyalty.at(JOINED)) {
        joined = in.takesNull() ? null : ScanTimestamp.read(in);
      }
    } while (loyalty.hasMore());
    @Nullable JsonObject others = loyalty.end();
    return LoyaltyMembership.builder()
        .loyaltyProgramId(loyaltyProgramId)
        .joined(joined)
        .additionalProperties(others)
        .build();
  }

  @Nullable List<AudienceMembership> audienceMembershipsOrNull() {
    return in.takesNull() ? null : audienceMemberships();
  }

  private List<AudienceMembership> audienceMemberships() {
    in.begin('[');
    if (in.takes(']')) {
      in.endList(0);
      return List.of();
    }
    @Nullable Object[] elements = ScanArrays.create(FEW);
    int length = 0;
    do {
      if (length == elements.length) {
        elements = ScanArrays.grow(elements);
      }
      elements[length++] = sharedAudienceMembership();
    } while (in.more(']'));
    in.endList(length);
    return ScanArrays.toElements(elements, length);
  }

  /** Returns the same object for the same bytes, because an audience has many members. */
  private AudienceMembership sharedAudienceMembership() {
    in.next();
    int from = in.at();
    AudienceMembership known = audiences.find(in.bytes(), from, in.end());
    if (known != null) {
      in.moveTo(from + audiences.length());
      return known;
    }
    AudienceMembership read = audienceMembership();
    audiences.add(in.bytes(), from, in.at(), read);
    return read;
  }

  private AudienceMembership audienceMembership() {
    long id = 0;
    String name = "";
    audience.begin();
    do {
      if (audience.at(ID)) {
        id = ScanNumber.int64(in);
      }
      if (audience.at(NAME)) {
        name = string.sharedValue();
      }
    } while (audience.hasMore());
    @Nullable JsonObject others = audience.end();
    return AudienceMembership.builder().id(id).name(name).additionalProperties(others).build();
  }
}
