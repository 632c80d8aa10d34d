package io.github.customerkit.examples.spark;

import io.github.customerkit.examples.spark.job.ExportJob;
import io.github.customerkit.examples.spark.job.JobFailure;
import io.github.customerkit.examples.spark.source.UnreadableInput;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the customers of exports as checked Parquet. */
@Command(
    name = "customers-spark",
    mixinStandardHelpOptions = true,
    versionProvider = CustomersToParquet.Version.class,
    sortOptions = false,
    description = {
      "Checks the customers of exports with Spark, and writes them as Parquet.",
      "An export is NDJSON, an array, a page of the API or one customer, plain or gzip."
    },
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:all records accepted",
      "1:a record was rejected (with --fail-over, too many were)",
      "2:wrong usage, or something could not be read or written"
    })
public final class CustomersToParquet implements Callable<Integer> {

  private static final int REJECTED = 1;
  private static final int NOT_DONE = 2;

  /** The version of the kit. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = CustomersToParquet.class.getPackage().getImplementationVersion();
      return new String[] {"customers-spark " + (version == null ? "" : version)};
    }
  }

  /** Where to write. */
  private static final class Target {
    @Option(
        names = "--out",
        paramLabel = "FOLDER",
        description = "Write a new result with every accepted customer to FOLDER.")
    private @Nullable String out;

    @Option(
        names = "--into",
        paramLabel = "FOLDER",
        description =
            "Merge the latest state of each customer into the result in FOLDER; it may be new.")
    private @Nullable String into;
  }

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "Files, folders or patterns, at any address that this Spark can read.")
  private List<String> inputs = List.of();

  @ArgGroup(multiplicity = "1")
  private Target target = new Target();

  @Option(names = "--overwrite", description = "With --out, replace an earlier result.")
  private boolean overwrite;

  @Option(
      names = "--partitions",
      paramLabel = "N",
      defaultValue = "0",
      description = "Read in N partitions; by default as many as the size of the inputs requires.")
  private int partitions;

  @Option(
      names = "--max-problems",
      paramLabel = "N",
      defaultValue = "1000",
      description = "List at most N problems in the summary; all are counted (${DEFAULT-VALUE}).")
  private int maxProblems;

  @Option(
      names = "--fail-over",
      paramLabel = "PERCENT",
      defaultValue = "0",
      description = "Succeed if at most PERCENT of the records are rejected.")
  private BigDecimal failOver = BigDecimal.ZERO;

  @Spec private CommandSpec command = CommandSpec.create();

  private final Supplier<SparkSession> sessions;
  private final PrintWriter out;
  private final PrintWriter err;

  private CustomersToParquet(Supplier<SparkSession> sessions, PrintWriter out, PrintWriter err) {
    this.sessions = sessions;
    this.out = out;
    this.err = err;
  }

  /**
   * Runs the job, and ends the JVM with its exit status unless that is 0.
   *
   * @param args the inputs and options
   */
  public static void main(String[] args) {
    int status =
        run(
            CustomersToParquet::session,
            new PrintWriter(System.out, true, StandardCharsets.UTF_8),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8),
            args);
    if (SparkSession.getDefaultSession().isDefined()) {
      SparkSession.active().stop();
    }
    // A cluster takes an early exit for a failure, even with 0.
    if (status != 0) {
      System.exit(status);
    }
  }

  /** Runs the job and returns its exit status. */
  static int run(
      Supplier<SparkSession> sessions, PrintWriter out, PrintWriter err, String... args) {
    return new CommandLine(new CustomersToParquet(sessions, out, err))
        .setOut(out)
        .setErr(err)
        .setExpandAtFiles(false)
        .setExecutionExceptionHandler((e, command, parsed) -> failed(e, err))
        .execute(args);
  }

  @Override
  public Integer call() {
    requireRightUsage();
    ExportJob job =
        new ExportJob(
            sessions.get(),
            new ExportJob.Request(inputs, partitions, "parquet", maxProblems),
            err::println);
    ExportJob.Outcome outcome =
        target.into == null
            ? job.write(String.valueOf(target.out), overwrite)
            : job.merge(target.into);
    out.println(outcome.summary());
    out.flush();
    return isRejectedOver(outcome) ? REJECTED : 0;
  }

  private void requireRightUsage() {
    if (partitions < 0 || maxProblems < 0 || failOver.signum() < 0) {
      throw wrongUsage("--partitions, --max-problems and --fail-over must not be negative");
    }
    if (overwrite && target.into != null) {
      throw wrongUsage("--overwrite requires --out; --into replaces customers by itself");
    }
  }

  private CommandLine.ParameterException wrongUsage(String message) {
    return new CommandLine.ParameterException(command.commandLine(), message);
  }

  private boolean isRejectedOver(ExportJob.Outcome outcome) {
    BigDecimal tolerated = failOver.multiply(BigDecimal.valueOf(outcome.read()));
    return BigDecimal.valueOf(outcome.rejected()).movePointRight(2).compareTo(tolerated) > 0;
  }

  /** Without a master, runs on the cores of this machine, and listens on no other address. */
  private static SparkSession session() {
    SparkSession.Builder builder = SparkSession.builder().appName("customers");
    SparkConf given = new SparkConf();
    if (!given.contains("spark.master")) {
      builder
          .master("local[*]")
          .config("spark.driver.bindAddress", "127.0.0.1")
          .config("spark.driver.host", "127.0.0.1")
          .config("spark.ui.enabled", false);
    }
    return builder.getOrCreate();
  }

  /** Prints the reason of a failure without its trace: Spark logs that, and it is long. */
  private static int failed(Exception failure, PrintWriter err) {
    Throwable reason = failure;
    for (Throwable e = failure; e != null; e = e.getCause()) {
      if (e instanceof UnreadableInput || e instanceof JobFailure) {
        err.println(e.getMessage());
        return NOT_DONE;
      }
      reason = e;
    }
    err.println("the job failed: " + reason.getClass().getSimpleName() + "; see Spark's log");
    return NOT_DONE;
  }
}
