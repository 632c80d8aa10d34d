package io.github.customerkit.examples.database.imports;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * By what an input is known again, when an import that was ended goes on: its name as given, its
 * size, when it was last modified, and a hash of its first and last 64 KiB.
 *
 * @param name the name as given; not null
 * @param size in bytes; null for what cannot be known again, such as standard input
 * @param modified in milliseconds since 1970; null where the size is
 * @param hash SHA-256 in hexadecimal digits; null where the size is
 */
public record InputIdentity(
    String name, @Nullable Long size, @Nullable Long modified, @Nullable String hash) {

  private static final int PART = 64 << 10;

  /**
   * An input that can be read only once.
   *
   * @param name the name as given; not null
   * @return an identity by which nothing is known again
   */
  public static InputIdentity ofStream(String name) {
    return new InputIdentity(name, null, null, null);
  }

  /**
   * A file; one that is no regular file, such as a pipe, is a stream.
   *
   * @param name the name as given; not null
   * @return its identity
   * @throws IOException if it cannot be read
   */
  public static InputIdentity ofFile(String name) throws IOException {
    Path file = Path.of(name);
    if (isStream(file)) {
      return ofStream(name);
    }
    long modified = Files.getLastModifiedTime(file).toMillis();
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      MessageDigest hash = Sha256.sha256();
      long size = channel.size();
      hash.update(part(channel, 0));
      hash.update(part(channel, Math.max(0, size - PART)));
      return new InputIdentity(name, size, modified, HexFormat.of().formatHex(hash.digest()));
    }
  }

  /** Whether it is there and no regular file; it is not opened, which could be done once only. */
  private static boolean isStream(Path file) {
    return Files.exists(file) && !Files.isRegularFile(file);
  }

  private static ByteBuffer part(SeekableByteChannel channel, long from) throws IOException {
    ByteBuffer part = ByteBuffer.allocate(PART);
    channel.position(from);
    while (part.hasRemaining() && channel.read(part) >= 0) {
      // A read may give less than is there.
    }
    return part.flip();
  }

  /** Whether it is a file that can be known again. */
  boolean isKnownAgain() {
    return size != null;
  }
}
