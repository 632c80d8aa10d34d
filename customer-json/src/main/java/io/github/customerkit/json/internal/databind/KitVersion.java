package io.github.customerkit.json.internal.databind;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import tools.jackson.core.Version;
import tools.jackson.core.util.VersionUtil;

/** Reads the version of the kit from a resource that the build fills in. */
public final class KitVersion {

  private static final String RESOURCE = "version.properties";

  private KitVersion() {}

  /** Returns the version of customer-json, or the unknown version if a repackaged jar lacks it. */
  public static Version version() {
    Properties properties = new Properties();
    try (InputStream in = KitVersion.class.getResourceAsStream(RESOURCE)) {
      if (in != null) {
        properties.load(in);
      }
    } catch (IOException e) {
      return Version.unknownVersion();
    }
    String version = properties.getProperty("version");
    return version == null
        ? Version.unknownVersion()
        : VersionUtil.parseVersion(version, "io.github.customerkit", "customer-json");
  }
}
