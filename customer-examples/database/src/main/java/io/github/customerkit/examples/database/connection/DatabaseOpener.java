package io.github.customerkit.examples.database.connection;

import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Opens databases: rejects those that cannot be used, and creates the tables of the others. */
final class DatabaseOpener {

  private DatabaseOpener() {}

  static Handle open(DatabaseAddress address, Dialect dialect) {
    Path file = address.file();
    boolean isNew = file != null && SqliteFile.createPrivately(file);
    try {
      return openTables(address, dialect);
    } catch (RuntimeException e) {
      if (file != null && isNew) {
        SqliteFile.deleteEmpty(file);
      }
      throw e;
    }
  }

  private static Handle openTables(DatabaseAddress address, Dialect dialect) {
    Handle handle = Jdbi.create(address.source()).registerArrayType(Long.class, "bigint").open();
    try {
      dialect.prepareMigration(address, handle);
      migrate(address, dialect);
      dialect.prepareImport(handle);
      return handle;
    } catch (RuntimeException e) {
      handle.close();
      throw e;
    }
  }

  private static void migrate(DatabaseAddress address, Dialect dialect) {
    try (MigrationSource source = new MigrationSource(address.source())) {
      Flyway.configure(DatabaseOpener.class.getClassLoader())
          .loggers("slf4j")
          .dataSource(source)
          .locations("classpath:" + dialect.scripts())
          .ignoreMigrationPatterns(new String[0])
          .load()
          .migrate();
    }
  }
}
