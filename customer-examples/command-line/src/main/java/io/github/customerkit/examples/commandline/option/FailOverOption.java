package io.github.customerkit.examples.commandline.option;

import java.math.BigDecimal;
import picocli.CommandLine.Option;

/** The option for the share of rejected records up to which a command succeeds. */
public final class FailOverOption {

  @Option(
      names = "--fail-over",
      paramLabel = "PERCENT",
      defaultValue = "0",
      converter = NumberOption.Percent.class,
      description = "Succeed if at most PERCENT of the records are rejected.")
  private BigDecimal percent = BigDecimal.ZERO;

  /** Returns whether more records are rejected than the share. */
  public boolean isExceeded(long rejected, long read) {
    BigDecimal tolerated = percent.multiply(BigDecimal.valueOf(read));
    return BigDecimal.valueOf(rejected).movePointRight(2).compareTo(tolerated) > 0;
  }
}
