package io.github.customerkit.json.request;

import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.internal.problem.ShapeMessages;
import io.github.customerkit.model.AttributeDefinitions;
import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.CustomerChanges;
import io.github.customerkit.model.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Builds a {@link CustomerProfileUpdate}. Not for use by several threads. */
public final class CustomerProfileUpdateBuilder {

  final String integrationId;
  Attributes attributes = Attributes.empty();
  final Set<Long> audienceAdditions = new TreeSet<>();
  final Set<Long> audienceDeletions = new TreeSet<>();
  List<Long> evaluableCampaignIds = List.of();
  List<String> responseContent = List.of();
  private @Nullable AttributeDefinitions definitions;
  private Locale locale = Locale.ENGLISH;

  CustomerProfileUpdateBuilder(String integrationId) {
    this.integrationId = integrationId;
  }

  /** Brings the profile to where some changes lead. */
  CustomerProfileUpdateBuilder changes(CustomerChanges changes) {
    var merged = attributes.toBuilder();
    changes.getAttributes().forEach((name, change) -> merged.raw(name, change.getAfter()));
    attributes = merged.build();
    Set<Long> before = audiences(changes.getBefore());
    Set<Long> after = audiences(changes.getAfter());
    after.stream().filter(id -> !before.contains(id)).forEach(audienceAdditions::add);
    before.stream().filter(id -> !after.contains(id)).forEach(audienceDeletions::add);
    return this;
  }

  private static Set<Long> audiences(Customer customer) {
    return customer.getAudienceMemberships().stream()
        .map(AudienceMembership::getId)
        .collect(Collectors.toSet());
  }

  /**
   * Sets attributes, and deletes those that are null. Others that were set before stay set.
   *
   * @param values the attributes; not null
   * @return this builder
   */
  public CustomerProfileUpdateBuilder setAttributes(Attributes values) {
    var merged = attributes.toBuilder();
    values.asMap().forEach(merged::raw);
    attributes = merged.build();
    return this;
  }

  /**
   * Deletes attributes' values.
   *
   * @param names the attributes' names; none of them null
   * @return this builder
   */
  public CustomerProfileUpdateBuilder deleteAttributes(String... names) {
    var merged = attributes.toBuilder();
    for (String name : names) {
      merged.raw(name, null);
    }
    attributes = merged.build();
    return this;
  }

  /**
   * Puts the customer into audiences.
   *
   * @param audienceIds the audiences' IDs
   * @return this builder
   */
  public CustomerProfileUpdateBuilder addToAudiences(long... audienceIds) {
    for (long id : audienceIds) {
      audienceAdditions.add(id);
    }
    return this;
  }

  /**
   * Takes the customer out of audiences.
   *
   * @param audienceIds the audiences' IDs
   * @return this builder
   */
  public CustomerProfileUpdateBuilder deleteFromAudiences(long... audienceIds) {
    for (long id : audienceIds) {
      audienceDeletions.add(id);
    }
    return this;
  }

  /**
   * The campaigns that a dry request is to evaluate, whether they are enabled or not.
   *
   * @param campaignIds the campaigns' IDs; neither null nor with a null in it
   * @return this builder
   */
  public CustomerProfileUpdateBuilder evaluableCampaignIds(Collection<Long> campaignIds) {
    evaluableCampaignIds = List.copyOf(campaignIds);
    return this;
  }

  /**
   * What the answer is to hold beside the effects.
   *
   * @param content the API's names, such as {@code customerProfile}, {@code triggeredCampaigns},
   *     {@code loyalty}, {@code event}, {@code awardedGiveaways} or {@code ruleFailureReasons};
   *     others are taken, too; neither null nor with a null in it
   * @return this builder
   */
  public CustomerProfileUpdateBuilder responseContent(Collection<String> content) {
    responseContent = List.copyOf(content);
    return this;
  }

  /**
   * Refuses what the server would: attributes that are not defined, of another type, or none of the
   * values allowed.
   *
   * @param definitions the definitions of the account's attributes; not null
   * @return this builder
   */
  public CustomerProfileUpdateBuilder definitions(AttributeDefinitions definitions) {
    this.definitions = Objects.requireNonNull(definitions, "definitions");
    return this;
  }

  /**
   * Sets the language of the messages with which {@link #build()} refuses an update; English if not
   * set.
   *
   * @param locale German, or English for any other; not null
   * @return this builder
   */
  public CustomerProfileUpdateBuilder locale(Locale locale) {
    this.locale = Objects.requireNonNull(locale, "locale");
    return this;
  }

  /**
   * Builds the update.
   *
   * @return a new update
   * @throws CustomerJsonException if the server would refuse it, or JSON or a path cannot carry it,
   *     with all reasons: an integration ID with nothing visible in it, of more than 1,000
   *     characters, or {@code .} or {@code ..} with more than attributes; a lone surrogate in a
   *     text; an audience both to be added and to be deleted; or what {@link #definitions} refuse
   */
  public CustomerProfileUpdate build() {
    ShapeMessages messages = ShapeMessages.of(locale);
    List<Problem> problems = new ArrayList<>();
    problems.addAll(messages.problems(RequestProblems.inIntegrationId(integrationId)));
    problems.addAll(messages.problems(RequestProblems.inAttributes(attributes)));
    if (definitions != null) {
      problems.addAll(definitions.check(attributes, locale));
    }
    problems.addAll(
        messages.problems(RequestProblems.inAudiences(audienceAdditions, audienceDeletions)));
    CustomerProfileUpdate update = new CustomerProfileUpdate(this);
    if (!update.hasOnlyAttributes()) {
      problems.addAll(messages.problems(RequestProblems.inPath(integrationId)));
    }
    if (!problems.isEmpty()) {
      throw CustomerJsonException.of(CustomerJsonException.Kind.INVALID_REQUEST, problems);
    }
    return update;
  }

  /** Shows no field: a builder holds the same data as what it builds. */
  @Override
  public String toString() {
    return "CustomerProfileUpdateBuilder";
  }
}
