package io.github.customerkit.examples.commandline.fetch;

import io.github.customerkit.examples.commandline.failure.ExitStatus;
import io.github.customerkit.examples.commandline.input.CountBar;
import io.github.customerkit.examples.commandline.language.Message;
import io.github.customerkit.examples.commandline.option.ApiOptions;
import io.github.customerkit.examples.commandline.option.LanguageOption;
import io.github.customerkit.examples.commandline.option.ProgramVersion;
import io.github.customerkit.examples.commandline.output.DocumentFile;
import io.github.customerkit.examples.commandline.output.FileRoles;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import io.github.customerkit.examples.fetch.api.ApiKey;
import io.github.customerkit.examples.fetch.api.BaseUrl;
import io.github.customerkit.examples.fetch.api.TransferFailure;
import io.github.customerkit.examples.fetch.definitions.DefinitionsFetch;
import io.github.customerkit.examples.fetch.http.DefinitionsClient;
import io.github.customerkit.examples.fetch.http.Time;
import io.github.customerkit.json.AttributeDefinitionsJson;
import io.github.customerkit.json.OutputFormat;
import io.github.customerkit.model.AttributeDefinitions;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code customers fetch definitions}: fetches the definitions of attributes into a file. */
@Command(
    name = "definitions",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    sortOptions = false,
    sortSynopsis = false,
    description = {
      "Fetches the definitions of attributes into a file, as '--definitions' of other commands reads"
          + " it.",
      "The key of the Management API is taken from the environment: "
          + ApiKey.MANAGEMENT_VARIABLE
          + ".",
    },
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:all definitions are in FILE",
      "2:wrong usage, or not fetched to the end; FILE is unchanged"
    })
public final class DefinitionsCommand implements Callable<Integer> {

  /** Accepts the name of an entity; the API's list of them grows. */
  static final class Entity implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
      if (value.matches("[A-Za-z]{1,100}")) {
        return value;
      }
      throw new TypeConversionException(
          "expected an entity such as CustomerProfile but was '" + value + "'");
    }
  }

  private final Terminal terminal;
  private final Supplier<@Nullable BaseUrl> base;

  @Option(
      names = "--entity",
      paramLabel = "NAME",
      converter = Entity.class,
      description = "Fetch the definitions of one entity, such as CustomerProfile (default: all).")
  private @Nullable String entity;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      required = true,
      description = "The file to write, a page of GET /v1/attributes; '-' is standard output.")
  private String out = "";

  @SuppressWarnings("UnusedVariable") // It sets the language of the terminal.
  @Mixin
  private final LanguageOption language;

  @Mixin private final ApiOptions api;

  /** Creates the command for one run, with environment variables and the value of --base-url. */
  public DefinitionsCommand(
      Terminal terminal,
      Map<String, String> environment,
      Time time,
      Supplier<@Nullable BaseUrl> base) {
    this.terminal = terminal;
    language = new LanguageOption(terminal);
    api = new ApiOptions(environment, time);
    this.base = base;
  }

  @Override
  public Integer call() {
    BaseUrl url = base.get();
    if (url == null) {
      return ExitStatus.NOT_DONE;
    }
    try {
      new FileRoles().writes("--out", out).requireDistinct();
      fetch(api.definitions(url));
      return ExitStatus.ACCEPTED;
    } catch (TransferFailure e) {
      terminal.report(Message.of(e.reason()));
      return ExitStatus.NOT_DONE;
    }
  }

  private void fetch(DefinitionsClient client) {
    AttributeDefinitions definitions;
    try (CountBar bar = new CountBar(terminal, Message.of("progress.definitions"))) {
      definitions =
          new DefinitionsFetch(client, entity, DefinitionsFetch.MAX_PAGE_SIZE).run(bar::waiting);
    }
    int count = definitions.asList().size();
    if (count == 0 && entity != null) {
      // An empty file would make every attribute an undefined one.
      throw new TransferFailure("no-definition", entity);
    }
    byte[] page = AttributeDefinitionsJson.create().write(definitions);
    new DocumentFile(out, OutputFormat.NDJSON).write(terminal, documents -> documents.accept(page));
    if (!out.equals("-")) {
      terminal.print(Message.counted("definitions.fetched", count));
    }
  }
}
