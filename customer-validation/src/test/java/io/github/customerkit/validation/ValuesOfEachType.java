package io.github.customerkit.validation;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** For each type, a value that most constraints refuse. */
public class ValuesOfEachType {

  static final String CANARY = "canary 4711 e\u0301";

  public String getText() {
    return CANARY;
  }

  public String getEmpty() {
    return "";
  }

  public Object getNothing() {
    return null;
  }

  public BigDecimal getNumber() {
    return new BigDecimal("4711.4711");
  }

  public boolean isTrue() {
    return true;
  }

  public boolean isFalse() {
    return false;
  }

  public Instant getPast() {
    return Instant.EPOCH;
  }

  public Instant getFuture() {
    return Instant.MAX;
  }

  public Duration getDuration() {
    return Duration.ofDays(4711);
  }

  public Duration getMoment() {
    return Duration.ZERO;
  }

  public List<String> getList() {
    return List.of(CANARY, CANARY);
  }
}
