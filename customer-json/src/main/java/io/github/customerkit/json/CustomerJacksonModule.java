package io.github.customerkit.json;

import io.github.customerkit.json.dto.ApplicationCustomerDto;
import io.github.customerkit.json.dto.AudienceMembershipDto;
import io.github.customerkit.json.dto.LoyaltyMembershipDto;
import io.github.customerkit.json.internal.databind.CodecDeserializer;
import io.github.customerkit.json.internal.databind.CodecSerializer;
import io.github.customerkit.json.internal.record.ChangesWriter;
import io.github.customerkit.json.internal.schema.CustomerCodecs;
import io.github.customerkit.json.internal.schema.FieldCodec;
import io.github.customerkit.json.internal.schema.ScalarCodec;
import io.github.customerkit.json.request.CustomerProfileBulkUpdate;
import io.github.customerkit.json.request.CustomerProfileUpdate;
import io.github.customerkit.json.request.CustomerSearchQuery;
import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.CustomerChanges;
import io.github.customerkit.model.LoyaltyMembership;
import io.github.customerkit.model.Problem;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * Lets a Jackson 3 mapper of your own read and write customers, wherever they stand in your types:
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new CustomerJacksonModule()).build();
 * }</pre>
 *
 * <p>Mappers that look for modules ({@code findAndAddModules()}), Spring Boot's among them, find it
 * without that.
 *
 * <p>It reads and writes {@link Customer}, {@link LoyaltyMembership}, {@link AudienceMembership}
 * and {@link Attributes}, reads the records of {@code json.dto}, and writes {@link
 * CustomerChanges}, {@link Problem} and the bodies of requests. Whatever the mapper's settings, no
 * value is converted from another type, numbers and timestamps are exact, names in an object are
 * unique, fields that nobody knows yet are kept, and the default {@link ReadLimits} hold.
 * {@code @JsonUnwrapped} is refused on all of these.
 *
 * <p>A value that does not fit is a {@code DatabindException}, at the root of a document as within
 * it, and its cause is a {@link CustomerJsonException} with all problems, whose pointers are
 * relative to that value. Neither holds data. Text that is no JSON is such a problem as well, if it
 * is within the value.
 *
 * <p>What it cannot promise, because the parser is the mapper's: Jackson takes invalid UTF-8,
 * unless it is given a Reader or a String; its messages on text before the value, or behind it, can
 * quote the text; its limits end the reading at the first fault; trailing text is up to the
 * mapper's settings; and a document of {@code null} is null. For documents from outside use {@link
 * CustomerJson}.
 *
 * <p>Nor can it restore what was lost before: {@code readTree} makes decimals doubles, so that a
 * customer from {@code treeToValue} may have fewer digits than the document, unless the mapper has
 * {@code DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS} enabled.
 *
 * <p>Immutable; one serves any number of mappers. Neither it nor a mapper that has it can be
 * written by Java's own serialization.
 */
public final class CustomerJacksonModule extends JacksonModule {

  private final SimpleDeserializers deserializers = new SimpleDeserializers();
  private final SimpleSerializers serializers = new SimpleSerializers();

  /** A module to be added to a mapper's builder. */
  public CustomerJacksonModule() {
    both(Customer.class, CustomerCodecs.CUSTOMER);
    both(LoyaltyMembership.class, CustomerCodecs.LOYALTY_MEMBERSHIP);
    both(AudienceMembership.class, CustomerCodecs.AUDIENCE_MEMBERSHIP);
    both(Attributes.class, ScalarCodec.ATTRIBUTES);
    read(ApplicationCustomerDto.class, CustomerCodecs.CUSTOMER_DTO);
    read(LoyaltyMembershipDto.class, CustomerCodecs.LOYALTY_MEMBERSHIP_DTO);
    read(AudienceMembershipDto.class, CustomerCodecs.AUDIENCE_MEMBERSHIP_DTO);
    write(CustomerChanges.class, new ChangesWriter()::write);
    write(CustomerProfileUpdate.class, (out, body) -> body.writeTo(out));
    write(CustomerProfileBulkUpdate.class, (out, body) -> body.writeTo(out));
    write(CustomerSearchQuery.class, (out, body) -> body.writeTo(out));
    write(Problem.class, ProblemJson::write);
    write(CustomerRecord.class, new CustomerRecordWriter()::write);
  }

  /** The same for every version. */
  @Override
  public String getModuleName() {
    return "customer-kit";
  }

  /** Unknown: the classes do not tell which version of the kit they are of. */
  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    context.addDeserializers(deserializers);
    context.addSerializers(serializers);
  }

  private <T> void both(Class<T> type, FieldCodec<T> codec) {
    read(type, codec);
    write(type, codec::write);
  }

  private <T> void read(Class<T> type, FieldCodec<T> codec) {
    deserializers.addDeserializer(
        type, new CodecDeserializer<>(type, codec, ReadLimits.defaults()));
  }

  private <T> void write(Class<T> type, BiConsumer<JsonGenerator, T> writer) {
    serializers.addSerializer(type, new CodecSerializer<>(type, writer));
  }
}
