package io.github.customerkit.examples.commandline.csv;

/** The programs that a CSV file is for. */
public enum CsvUse {
  /**
   * A spreadsheet: it computes texts that look like formulas, so these begin with an apostrophe,
   * and it needs a byte order mark to read UTF-8.
   */
  SPREADSHEET,

  /** A database or another program that reads every text as it is. */
  DATABASE
}
