package io.github.customerkit.examples.commandline.option;

import picocli.CommandLine.IVersionProvider;

/** Reads the program's version from the jar's manifest. */
public final class ProgramVersion implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = ProgramVersion.class.getPackage().getImplementationVersion();
    return new String[] {"customers " + (version == null ? "(not packaged)" : version)};
  }
}
