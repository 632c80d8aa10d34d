package io.github.customerkit.examples.database.imports;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Identifies an input, so that an interrupted import can resume: its name as given, its size, its
 * modification time, and a hash of its first and last 64 KiB and of how it is read.
 *
 * @param name the name as given; not null
 * @param size the size in bytes; null for a stream, such as standard input
 * @param modified the modification time in milliseconds since 1970; null for a stream
 * @param hash SHA-256 in hexadecimal digits; null for a stream
 */
public record InputIdentity(
    String name, @Nullable Long size, @Nullable Long modified, @Nullable String hash) {

  private static final int PART = 64 << 10;

  /**
   * Returns the identity of an input that can be read only once.
   *
   * @param name the name as given; not null
   * @return an identity with a name only
   */
  public static InputIdentity ofStream(String name) {
    return new InputIdentity(name, null, null, null);
  }

  /**
   * Returns the identity of a file; a file that is not regular, such as a pipe, is a stream.
   *
   * @param name the name as given; not null
   * @param at the place of the customers in its records, {@code ""} if the records are customers;
   *     with another place the file counts as another one; not null
   * @return its identity
   * @throws IOException if it cannot be read
   */
  public static InputIdentity ofFile(String name, String at) throws IOException {
    Path file = Path.of(name);
    if (isStream(file)) {
      return ofStream(name);
    }
    long modified = Files.getLastModifiedTime(file).toMillis();
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      MessageDigest hash = Sha256.sha256();
      hash.update(at.getBytes(StandardCharsets.UTF_8));
      long size = channel.size();
      hash.update(part(channel, 0));
      hash.update(part(channel, Math.max(0, size - PART)));
      return new InputIdentity(name, size, modified, HexFormat.of().formatHex(hash.digest()));
    }
  }

  /**
   * Returns whether the file exists and is not regular; does not open it, because a pipe can be
   * opened only once.
   */
  private static boolean isStream(Path file) {
    return Files.exists(file) && !Files.isRegularFile(file);
  }

  private static ByteBuffer part(SeekableByteChannel channel, long from) throws IOException {
    ByteBuffer part = ByteBuffer.allocate(PART);
    channel.position(from);
    while (part.hasRemaining() && channel.read(part) >= 0) {
      // A read may return fewer bytes than are available.
    }
    return part.flip();
  }

  /** Returns whether the input is a file that a later run can identify. */
  boolean isIdentifiable() {
    return size != null;
  }
}
