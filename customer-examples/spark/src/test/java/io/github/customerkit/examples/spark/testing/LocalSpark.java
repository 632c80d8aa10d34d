package io.github.customerkit.examples.spark.testing;

import org.apache.spark.sql.SparkSession;

/** One Spark for all tests of a JVM, on two cores. */
public final class LocalSpark {

  private LocalSpark() {}

  /** Returns the session; each task may fail three times. */
  public static SparkSession session() {
    return SparkSession.builder()
        .master("local[2,4]")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.ui.enabled", false)
        .config("spark.sql.shuffle.partitions", 3)
        .config("spark.sql.session.timeZone", "Asia/Kolkata")
        .getOrCreate();
  }
}
