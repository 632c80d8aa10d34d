package io.github.customerkit.validation;

import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.Customer;
import io.github.customerkit.validation.constraint.CodePointLength;
import io.github.customerkit.validation.constraint.DecimalSize;
import io.github.customerkit.validation.constraint.DistinctMemberships;
import io.github.customerkit.validation.constraint.IntegrationId;
import io.github.customerkit.validation.constraint.NotInFuture;
import io.github.customerkit.validation.constraint.VisibleText;
import io.github.customerkit.validation.constraint.Warning;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** A request class as users of the constraints write it. */
public class SignUpRequest {

  String email = "jane@example.org";
  StringBuilder nickname = new StringBuilder("jane");
  List<String> friends = List.of();
  Map<String, String> answers = Map.of();
  BigDecimal deposit = BigDecimal.ONE;
  OffsetDateTime signedAt = Customers.NOW.atOffset(ZoneOffset.ofHours(2));
  List<AudienceMembership> audiences = List.of();
  Customer advocate = Customers.valid().build();

  @NotNull
  @IntegrationId
  public String getEmail() {
    return email;
  }

  @VisibleText(message = "say something")
  @CodePointLength(max = 5)
  @CodePointLength(max = 3, payload = Warning.class, message = "rather {max}")
  public StringBuilder getNickname() {
    return nickname;
  }

  @Size(max = 2)
  public List<@IntegrationId String> getFriends() {
    return friends;
  }

  public Map<String, @VisibleText String> getAnswers() {
    return answers;
  }

  @DecimalSize(maxPrecision = 3, maxScale = 1)
  public BigDecimal getDeposit() {
    return deposit;
  }

  @NotInFuture(toleranceSeconds = 0)
  public OffsetDateTime getSignedAt() {
    return signedAt;
  }

  @DistinctMemberships
  public List<AudienceMembership> getAudiences() {
    return audiences;
  }

  @Valid
  public Customer getAdvocate() {
    return advocate;
  }
}
