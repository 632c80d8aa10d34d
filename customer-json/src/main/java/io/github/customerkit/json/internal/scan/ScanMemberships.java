package io.github.customerkit.json.internal.scan;

import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.CustomerSchema;
import io.github.customerkit.model.LoyaltyMembership;
import io.github.customerkit.model.internal.JsonObject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of memberships; one case for each field of {@link CustomerSchema}, in its order. */
final class ScanMemberships {

  static final FieldNames LOYALTY = new FieldNames(CustomerSchema.LOYALTY_MEMBERSHIP);
  static final FieldNames AUDIENCE = new FieldNames(CustomerSchema.AUDIENCE_MEMBERSHIP);

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

  /** Forgets what a document that was not read to its end has left here. */
  void release() {
    loyalty.release();
    audience.release();
  }

  List<LoyaltyMembership> loyaltyMemberships() {
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
    for (int field = loyalty.next(); field != ScanFields.END; field = loyalty.next()) {
      switch (field) {
        case 0 -> loyaltyProgramId = ScanNumber.int64(in);
        case 1 -> joined = in.takesNull() ? null : ScanTimestamp.read(string, in.bytes());
        default -> throw new FastPathAbort();
      }
    }
    @Nullable JsonObject others = loyalty.end();
    return LoyaltyMembership.builder()
        .loyaltyProgramId(loyaltyProgramId)
        .joined(joined)
        .additionalProperties(others)
        .build();
  }

  List<AudienceMembership> audienceMemberships() {
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

  /** An audience has many members: the same object for the same bytes. */
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
    for (int field = audience.next(); field != ScanFields.END; field = audience.next()) {
      switch (field) {
        case 0 -> id = ScanNumber.int64(in);
        case 1 -> name = string.sharedValue();
        default -> throw new FastPathAbort();
      }
    }
    @Nullable JsonObject others = audience.end();
    return AudienceMembership.builder().id(id).name(name).additionalProperties(others).build();
  }
}
