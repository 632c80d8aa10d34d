package io.github.customerkit.json.request;

import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.model.AttributeDefinitions;
import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.CustomerChanges;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
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

  /** Adds the changes of attributes and audiences between two states. */
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
   * Sets attributes, and deletes those that are null. Keeps attributes of earlier calls.
   *
   * @param values the attributes; not null
   * @return this builder
   */
  public CustomerProfileUpdateBuilder setAttributes(Attributes values) {
    var merged = attributes.toBuilder();
    Objects.requireNonNull(values, "values").asMap().forEach(merged::raw);
    attributes = merged.build();
    return this;
  }

  /**
   * Deletes attributes.
   *
   * @param names the attributes' names; neither null nor with a null in it
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
   * Adds the customer to audiences.
   *
   * @param audienceIds the audiences' IDs; not null
   * @return this builder
   */
  public CustomerProfileUpdateBuilder addToAudiences(long... audienceIds) {
    for (long id : audienceIds) {
      audienceAdditions.add(id);
    }
    return this;
  }

  /**
   * Removes the customer from audiences.
   *
   * @param audienceIds the audiences' IDs; not null
   * @return this builder
   */
  public CustomerProfileUpdateBuilder deleteFromAudiences(long... audienceIds) {
    for (long id : audienceIds) {
      audienceDeletions.add(id);
    }
    return this;
  }

  /**
   * Sets the campaigns for a dry request to evaluate, whether they are enabled or not; {@code
   * evaluableCampaignIds} in the API.
   *
   * @param campaignIds the campaigns' IDs; neither null nor with a null in it
   * @return this builder
   */
  public CustomerProfileUpdateBuilder evaluableCampaignIds(Collection<Long> campaignIds) {
    evaluableCampaignIds = List.copyOf(Objects.requireNonNull(campaignIds, "campaignIds"));
    return this;
  }

  /**
   * Sets the campaigns for a dry request to evaluate.
   *
   * @param campaignIds the campaigns' IDs; not null
   * @return this builder
   */
  public CustomerProfileUpdateBuilder evaluableCampaignIds(long... campaignIds) {
    Objects.requireNonNull(campaignIds, "campaignIds");
    return evaluableCampaignIds(LongStream.of(campaignIds).boxed().toList());
  }

  /**
   * Sets the content to request in the response beside the effects; {@code responseContent} in the
   * API.
   *
   * @param content the API's names, such as {@code customerProfile}, {@code triggeredCampaigns},
   *     {@code loyalty}, {@code event}, {@code awardedGiveaways} or {@code ruleFailureReasons};
   *     others are accepted, too; neither null nor with a null in it
   * @return this builder
   */
  public CustomerProfileUpdateBuilder responseContent(Collection<String> content) {
    responseContent = List.copyOf(Objects.requireNonNull(content, "content"));
    return this;
  }

  /**
   * Sets the definitions that {@link #build()} checks the attributes against: it refuses attributes
   * that are not defined, have another type, or a value that is not allowed, as the server does.
   *
   * @param definitions the definitions of the account's attributes; not null
   * @return this builder
   */
  public CustomerProfileUpdateBuilder definitions(AttributeDefinitions definitions) {
    this.definitions = Objects.requireNonNull(definitions, "definitions");
    return this;
  }

  /**
   * Sets the language of the messages of a refused update. Default English.
   *
   * @param locale German for German messages; any other locale gives English ones; not null
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
   * @throws CustomerJsonException if the server would refuse the update, or JSON or a path cannot
   *     represent it, with every problem: an integration ID without a visible character, of more
   *     than 1,000 characters, or {@code .} or {@code ..} with more than attributes; a lone
   *     surrogate in a string; an audience both to add and to delete; or attributes that do not fit
   *     the {@link #definitions}
   */
  public CustomerProfileUpdate build() {
    RequestProblems problems = new RequestProblems(locale);
    problems.checkIntegrationId(integrationId);
    problems.checkAttributes(attributes, definitions);
    problems.checkAudiences(audienceAdditions, audienceDeletions);
    CustomerProfileUpdate update = new CustomerProfileUpdate(this);
    if (!update.hasOnlyAttributes()) {
      problems.checkPath(integrationId);
    }
    problems.requireNone();
    return update;
  }

  /** Returns a text without data: a builder holds the data of the update that it builds. */
  @Override
  public String toString() {
    return "CustomerProfileUpdateBuilder";
  }
}
