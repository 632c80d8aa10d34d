package io.github.customerkit.examples.commandline.fetch;

import io.github.customerkit.examples.commandline.failure.FileFailureReason;
import io.github.customerkit.examples.commandline.failure.UnreadableFile;
import io.github.customerkit.examples.commandline.failure.WrongUsage;
import io.github.customerkit.examples.commandline.language.Message;
import io.github.customerkit.examples.commandline.option.NumberOption;
import io.github.customerkit.examples.commandline.output.FileRoles;
import io.github.customerkit.examples.fetch.api.BaseUrl;
import io.github.customerkit.examples.fetch.list.AccountProfiles;
import io.github.customerkit.examples.fetch.list.ApplicationCustomers;
import io.github.customerkit.examples.fetch.list.AudienceMembers;
import io.github.customerkit.examples.fetch.list.CustomerList;
import io.github.customerkit.examples.fetch.list.InvalidQuery;
import io.github.customerkit.examples.fetch.list.ProfileSearch;
import io.github.customerkit.examples.fetch.list.SearchQuery;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The options for the list to fetch. */
final class ListOptions {

  /** The lists, of which one is fetched. */
  static final class Kind {

    @Option(
        names = "--application",
        paramLabel = "N",
        converter = NumberOption.Id.class,
        description = "Fetch the customers of an application, by its ID.")
    private @Nullable Long application;

    @Option(names = "--profiles", description = "Fetch all profiles of the account.")
    private boolean isProfiles;

    @Option(
        names = "--audience",
        paramLabel = "ID",
        converter = NumberOption.Id.class,
        description = "Fetch the members of an audience, by its ID.")
    private @Nullable Long audience;

    @Option(
        names = "--query",
        paramLabel = "FILE",
        description =
            "Fetch the profiles that a query selects: a JSON object with any of attributes,"
                + " integrationIDs and profileIDs.")
    private @Nullable String query;
  }

  @ArgGroup private @Nullable Kind kind;

  @Option(
      names = "--sandbox",
      description =
          "With --profiles or --query: fetch the sandbox profiles instead of the live ones; the API"
              + " has no list of both.")
  private boolean isSandbox;

  /** Returns the files of the command, so far the file of a query. */
  FileRoles files() {
    String query = kind == null ? null : kind.query;
    return new FileRoles().reads("--query", query == null ? List.of() : List.of(query));
  }

  /**
   * Returns the list.
   *
   * @throws WrongUsage if no list is given, or --sandbox has no meaning for it
   * @throws UnreadableFile if the query cannot be read
   */
  CustomerList list(BaseUrl base, int pageSize) {
    if (kind == null) {
      // The group cannot be required: the subcommand has no list.
      throw new WrongUsage("--application, --profiles, --audience or --query is required");
    }
    if (isSandbox && !kind.isProfiles && kind.query == null) {
      throw new WrongUsage("--sandbox requires --profiles or --query");
    }
    if (kind.application != null) {
      return new ApplicationCustomers(base, kind.application, pageSize);
    }
    if (kind.audience != null) {
      return new AudienceMembers(base, kind.audience, pageSize);
    }
    return kind.query == null
        ? new AccountProfiles(base, isSandbox, pageSize)
        : new ProfileSearch(base, read(kind.query), isSandbox, pageSize);
  }

  private static SearchQuery read(String file) {
    try (InputStream in = Files.newInputStream(Path.of(file))) {
      return SearchQuery.of(in.readNBytes(SearchQuery.MAX_BYTES + 1));
    } catch (InvalidPathException e) {
      throw new UnreadableFile("--query " + file, Message.of("failure.no-name"));
    } catch (IOException e) {
      throw new UnreadableFile("--query " + file, FileFailureReason.reason(e));
    } catch (InvalidQuery e) {
      throw new UnreadableFile("--query " + file, Message.of(e.reason()));
    }
  }
}
