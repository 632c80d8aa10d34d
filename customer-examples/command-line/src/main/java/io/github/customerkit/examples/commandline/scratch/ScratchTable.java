package io.github.customerkit.examples.commandline.scratch;

import io.github.customerkit.examples.commandline.failure.OutputFailure;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table of a {@link ScratchStore}, which maps keys to bytes. Fails with an {@link OutputFailure}
 * if the store cannot be written or read back.
 *
 * @param <K> the type of the keys
 */
public final class ScratchTable<K> {

  /** Converts a key to its stored form. */
  interface ToStored<K> {
    Object of(K key);
  }

  /** Converts the stored form to a key. */
  interface ToKey<K> {
    K of(Object stored);
  }

  /** Iterates over the rows of a table, in the order of their keys. */
  public final class Rows implements AutoCloseable {
    private final PreparedStatement all;
    private final ResultSet rows;

    private Rows() throws SQLException {
      all =
          database
              .connection()
              .prepareStatement("SELECT key, value FROM " + name + " ORDER BY key");
      rows = all.executeQuery();
    }

    /** Moves to the next row; returns false at the end. */
    public boolean next() {
      return database.attempt(rows::next);
    }

    public K key() {
      return database.attempt(() -> toKey.of(rows.getObject(1)));
    }

    public byte[] value() {
      return database.attempt(() -> rows.getBytes(2));
    }

    @Override
    public void close() {
      database.attempt(
          () -> {
            all.close();
            return all;
          });
    }
  }

  private final ScratchDatabase database;
  private final String name;
  private final ToStored<K> toStored;
  private final ToKey<K> toKey;
  private final PreparedStatement insert;
  private final PreparedStatement update;
  private final PreparedStatement select;
  private final PreparedStatement delete;

  /** Opens a table that the store has just created. */
  ScratchTable(ScratchDatabase database, String name, ToStored<K> toStored, ToKey<K> toKey)
      throws SQLException {
    this.database = database;
    this.name = name;
    this.toStored = toStored;
    this.toKey = toKey;
    this.insert =
        database
            .connection()
            .prepareStatement("INSERT OR IGNORE INTO " + name + " (value, key) VALUES (?, ?)");
    this.update =
        database.connection().prepareStatement("UPDATE " + name + " SET value = ? WHERE key = ?");
    this.select =
        database.connection().prepareStatement("SELECT value FROM " + name + " WHERE key = ?");
    this.delete = database.connection().prepareStatement("DELETE FROM " + name + " WHERE key = ?");
  }

  /**
   * Stores a value for a key, replacing an earlier one. Must not be called while rows are read.
   *
   * @return true if the key had a value
   */
  public boolean put(K key, byte[] value) {
    return database.attempt(
        () -> {
          boolean isRepeated = run(insert, key, value) == 0;
          if (isRepeated) {
            run(update, key, value);
          }
          return isRepeated;
        });
  }

  private int run(PreparedStatement change, K key, byte[] value) throws SQLException {
    change.setBytes(1, value);
    change.setObject(2, toStored.of(key));
    return change.executeUpdate();
  }

  /** Returns the value of a key; null if the key is absent. */
  public byte @Nullable [] get(K key) {
    return database
        .attempt(
            () -> {
              select.setObject(1, toStored.of(key));
              try (ResultSet found = select.executeQuery()) {
                return found.next() ? Optional.of(found.getBytes(1)) : Optional.<byte[]>empty();
              }
            })
        .orElse(null);
  }

  /** Removes a key and its value, if present. Must not be called while rows are read. */
  public void remove(K key) {
    database.attempt(
        () -> {
          delete.setObject(1, toStored.of(key));
          return delete.executeUpdate();
        });
  }

  /** Starts at the first key of the table. */
  public Rows rows() {
    return database.attempt(() -> new Rows());
  }
}
