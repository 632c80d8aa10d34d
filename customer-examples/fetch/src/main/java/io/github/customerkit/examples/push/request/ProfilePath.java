package io.github.customerkit.examples.push.request;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The path of a profile, which must not lead anywhere else. */
final class ProfilePath {

  private static final String PREFIX = UpdateOperation.PROFILES.path() + "/";
  private static final int MAX_CHARACTERS = 1_000;
  private static final int HEX = 16;

  /** One segment without characters that servers or proxies could read as another address. */
  private static final Pattern SEGMENT = Pattern.compile("(?:[A-Za-z0-9._~*-]|%[0-9A-Fa-f]{2})++");

  private ProfilePath() {}

  /** Returns the integration ID in a path. */
  static String integrationId(String path) throws InvalidLine {
    String segment = path.startsWith(PREFIX) ? path.substring(PREFIX.length()) : "";
    // The pattern's engine recurses for each alternative, so a longer text must not reach it.
    if (segment.length() > MAX_CHARACTERS * "%F0%9F%98%80".length()) {
      throw tooLong();
    }
    if (!SEGMENT.matcher(segment).matches()) {
      throw invalid();
    }
    String id = decoded(segment);
    if (id.equals(".") || id.equals("..")) {
      throw invalid();
    }
    if (id.codePointCount(0, id.length()) > MAX_CHARACTERS) {
      throw tooLong();
    }
    return id;
  }

  private static InvalidLine tooLong() {
    return new InvalidLine("line.long-id", MAX_CHARACTERS);
  }

  private static InvalidLine invalid() {
    return new InvalidLine(
        "line.path", UpdateOperation.PROFILES.path(), UpdateOperation.PROFILE.path());
  }

  private static String decoded(String segment) throws InvalidLine {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < segment.length(); i++) {
      char c = segment.charAt(i);
      if (c == '%') {
        bytes.write(Integer.parseInt(segment.substring(i + 1, i + 3), HEX));
        i += 2;
      } else {
        bytes.write(c);
      }
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes.toByteArray()))
          .toString();
    } catch (CharacterCodingException e) {
      throw invalid();
    }
  }
}
