package io.github.customerkit.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.customerkit.examples.commandline.testing.Documents;
import io.github.customerkit.examples.commandline.testing.Program;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {

  private static final Path SCRIPT = Path.of("src/main/launcher/customers");
  private static final Path SHELL = Path.of("/bin/sh");

  @TempDir private Path folder;
  private Path installed;

  @BeforeEach
  void install() throws IOException {
    assumeTrue(Files.isExecutable(SHELL), "no sh");
    installed = Files.createDirectory(folder.resolve("with blanks")).resolve("customers");
    Files.copy(SCRIPT, installed);
  }

  /** Creates a JVM that prints its arguments, one per line. */
  private Path javaOf(String version) throws IOException {
    Path home = Files.createDirectories(folder.resolve("jdk-" + version));
    Path java = Files.createDirectory(home.resolve("bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    return home;
  }

  private ProcessBuilder launcher(Path script, Path javaHome, String... args) {
    List<String> command = new ArrayList<>(List.of(SHELL.toString(), script.toString()));
    command.addAll(List.of(args));
    ProcessBuilder launcher = new ProcessBuilder(command);
    launcher.environment().put("JAVA_HOME", javaHome.toString());
    launcher.environment().put("XDG_CACHE_HOME", cache().toString());
    launcher.environment().remove("CUSTOMERS_OPTS");
    return launcher
        .redirectOutput(folder.resolve("out").toFile())
        .redirectError(folder.resolve("err").toFile());
  }

  private Path cache() {
    return folder.resolve("cache");
  }

  private List<String> launched(ProcessBuilder launcher) throws IOException, InterruptedException {
    assertThat(Program.statusOf(launcher.start())).isZero();
    assertThat(folder.resolve("err")).isEmptyFile();
    return Files.readAllLines(folder.resolve("out"));
  }

  private String jar() throws IOException {
    return installed.toRealPath().resolveSibling("customers.jar").toString();
  }

  @Test
  void olderJvmsGetTheArgumentsAlone() throws IOException, InterruptedException {
    assertThat(launched(launcher(installed, javaOf("17.0.19"), "check", "a b", "*", "")))
        .containsExactly("-jar", jar(), "check", "a b", "*", "");
    assertThat(cache()).doesNotExist();
  }

  @Test
  void laterJvmsKeepAPrivateArchiveForEachCommand() throws IOException, InterruptedException {
    Path archives = cache().resolve("customer-kit");
    assertThat(launched(launcher(installed, javaOf("25.0.3"), "check", "a b")))
        .containsExactly(
            "-XX:+AutoCreateSharedArchive",
            "-XX:SharedArchiveFile=" + archives.resolve("check-25.0.3.jsa"),
            "-Xlog:disable",
            "-jar",
            jar(),
            "check",
            "a b");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(archives)))
        .isEqualTo("rwx------");
  }

  @Test
  void otherArgumentsHaveNoArchive() throws IOException, InterruptedException {
    Path java = javaOf("25.0.3");
    assertThat(launched(launcher(installed, java, "../check")))
        .containsExactly("-jar", jar(), "../check");
    assertThat(launched(launcher(installed, java))).containsExactly("-jar", jar());
  }

  @Test
  void aFolderThatOthersMayReadIsNotUsed() throws IOException, InterruptedException {
    Path archives = Files.createDirectories(cache().resolve("customer-kit"));
    Files.setPosixFilePermissions(archives, PosixFilePermissions.fromString("rwxr-xr-x"));
    assertThat(launched(launcher(installed, javaOf("25.0.3"), "check")))
        .containsExactly("-jar", jar(), "check");
  }

  @Test
  void folderThatCannotBeCreatedIsNotAFailure() throws IOException, InterruptedException {
    Files.writeString(cache(), "a file");
    assertThat(launched(launcher(installed, javaOf("25.0.3"), "check")))
        .containsExactly("-jar", jar(), "check");
  }

  @Test
  void jvmWithoutAVersionIsNotAFailure() throws IOException, InterruptedException {
    Path java = javaOf("25.0.3");
    Files.delete(java.resolve("release"));
    assertThat(launched(launcher(installed, java, "check")))
        .containsExactly("-jar", jar(), "check");
  }

  @Test
  void linksToTheScriptFindTheJar() throws IOException, InterruptedException {
    Path link = Files.createDirectory(folder.resolve("bin")).resolve("customers");
    Files.createSymbolicLink(link, Path.of("../with blanks/customers"));
    assertThat(launched(launcher(link, javaOf("17.0.19"), "--version")))
        .containsExactly("-jar", jar(), "--version");
  }

  @Test
  void optionsOfTheUserReachTheJvm() throws IOException, InterruptedException {
    ProcessBuilder launcher = launcher(installed, javaOf("17.0.19"), "--version");
    launcher.environment().put("CUSTOMERS_OPTS", "-Xmx1g -Xms1g");
    assertThat(launched(launcher)).containsExactly("-Xmx1g", "-Xms1g", "-jar", jar(), "--version");
  }

  @Test
  void aMissingJvmIsNamed() throws IOException, InterruptedException {
    Process launcher = launcher(installed, folder.resolve("none"), "check").start();
    assertThat(Program.statusOf(launcher)).isEqualTo(2);
    assertThat(folder.resolve("err")).content().startsWith("customers: there is no java");
  }

  /**
   * The JVM must not print that the archive does not support a class path of folders. The manifest
   * allows what that of customers.jar allows.
   */
  @Test
  void theProgramRunsAsWithoutTheScript() throws IOException, InterruptedException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Customers.class.getName());
    manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath());
    manifest.getMainAttributes().putValue("Enable-Native-Access", "ALL-UNNAMED");
    try (OutputStream out = Files.newOutputStream(Path.of(jar()))) {
      new JarOutputStream(out, manifest).close();
    }
    Path input = Files.writeString(folder.resolve("in"), Documents.rejected(1));
    Path java = Path.of(System.getProperty("java.home"));
    for (int run = 0; run < 2; run++) {
      Process launcher = launcher(installed, java, "check", input.toString()).start();
      assertThat(Program.statusOf(launcher)).isEqualTo(1);
      assertThat(folder.resolve("err")).isEmptyFile();
      assertThat(folder.resolve("out"))
          .content()
          .startsWith("1 record read: 0 accepted, 1 rejected\n")
          .contains("/accountId")
          .doesNotContain("cds");
    }
  }

  private static String classPath() {
    String paths =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Stream.of(paths.split(File.pathSeparator))
        .map(path -> Path.of(path).toUri().toString())
        .collect(Collectors.joining(" "));
  }
}
