package io.github.customerkit.examples.webservice.store;

import io.github.customerkit.examples.database.connection.DatabaseFailure;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Describes why the service does not start, in place of a stack trace. */
public final class DatabaseFailureAnalyzer extends AbstractFailureAnalyzer<DatabaseFailure> {

  /** Creates an analyzer; Spring Boot calls this by the name of the class. */
  public DatabaseFailureAnalyzer() {}

  @Override
  protected FailureAnalysis analyze(Throwable root, DatabaseFailure failure) {
    String description =
        String.valueOf(failure.getMessage())
            .replaceFirst("^--into ", "customers.database ")
            .replaceFirst("^cannot import into ", "cannot use ");
    return new FailureAnalysis(
        description,
        "Set customers.database to a SQLite file, or to postgresql://HOST/DATABASE.",
        failure);
  }
}
