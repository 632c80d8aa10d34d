package io.github.customerkit.examples.database.wide;

import io.github.customerkit.examples.database.connection.DatabaseSession;
import io.github.customerkit.examples.database.row.CustomerTables;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * The view {@code wide_customers}: one row for each customer, with chosen attributes as columns of
 * their values' types.
 *
 * <p>The chosen attributes are in the table {@code wide_columns}, so that later imports can adapt
 * the types.
 */
public final class WideView {

  private static final String NAME = "wide_customers";

  private final DatabaseSession session;
  private final Handle handle;

  /** Creates an access to the view of a database, which need not exist. */
  public WideView(DatabaseSession session) {
    this.session = session;
    this.handle = session.handle();
  }

  /** Replaces the view by one of some attributes; returns those that no customer has. */
  public List<String> replace(List<String> attributes) {
    return session.attemptInTransaction(
        () -> {
          create(columns(attributes));
          return attributes.stream().filter(name -> types(name).isEmpty()).toList();
        });
  }

  /** Replaces the view if the types of its attributes have changed. */
  public void adapt() {
    session.attemptInTransaction(
        () -> {
          List<WideColumn> stored = stored();
          List<WideColumn> columns = columns(stored.stream().map(WideColumn::attribute).toList());
          if (!columns.equals(stored)) {
            create(columns);
          }
          return true;
        });
  }

  private List<WideColumn> columns(List<String> attributes) {
    ColumnNames names = new ColumnNames(CustomerTables.fieldNames());
    List<WideColumn> columns = new ArrayList<>();
    for (String attribute : attributes) {
      WideColumn.Type type = WideColumn.Type.of(types(attribute));
      columns.add(new WideColumn(attribute, names.of(attribute), type));
    }
    return columns;
  }

  private List<String> types(String attribute) {
    return handle
        .createQuery("SELECT DISTINCT type FROM attributes WHERE name = :name AND type <> 'null'")
        .bind("name", attribute)
        .mapTo(String.class)
        .list();
  }

  private List<WideColumn> stored() {
    return handle
        .createQuery("SELECT attribute, column_name, type FROM wide_columns ORDER BY position")
        .map(
            (row, context) ->
                new WideColumn(
                    row.getString(1), row.getString(2), WideColumn.Type.named(row.getString(3))))
        .list();
  }

  private void create(List<WideColumn> columns) throws SQLException {
    handle.execute("DELETE FROM wide_columns");
    for (WideColumn column : columns) {
      handle.execute(
          "INSERT INTO wide_columns (position, attribute, column_name, type) VALUES (?, ?, ?, ?)",
          columns.indexOf(column),
          column.attribute(),
          column.name(),
          column.type().storedName());
    }
    String selected =
        Stream.concat(CustomerTables.fieldNames().stream(), columns.stream().map(WideColumn::sql))
            .collect(Collectors.joining(", "));
    // Not by the handle, which looks for parameters in the names.
    try (Statement statement = handle.getConnection().createStatement()) {
      statement.execute("DROP VIEW IF EXISTS " + NAME);
      statement.execute("CREATE VIEW " + NAME + " AS SELECT " + selected + " FROM customers");
    }
  }
}
