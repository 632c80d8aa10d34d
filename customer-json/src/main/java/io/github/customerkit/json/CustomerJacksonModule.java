package io.github.customerkit.json;

import io.github.customerkit.json.CustomerJsonException.Kind;
import io.github.customerkit.json.dto.ApplicationCustomerDto;
import io.github.customerkit.json.dto.AudienceMembershipDto;
import io.github.customerkit.json.dto.LoyaltyMembershipDto;
import io.github.customerkit.json.internal.databind.CodecDeserializer;
import io.github.customerkit.json.internal.databind.CodecSerializer;
import io.github.customerkit.json.internal.databind.KitVersion;
import io.github.customerkit.json.internal.databind.PageDeserializer;
import io.github.customerkit.json.internal.record.ChangesWriter;
import io.github.customerkit.json.internal.schema.CustomerCodecs;
import io.github.customerkit.json.internal.schema.DefinitionSchema;
import io.github.customerkit.json.internal.schema.FieldCodec;
import io.github.customerkit.json.internal.schema.PageSchema;
import io.github.customerkit.json.internal.schema.ScalarCodec;
import io.github.customerkit.json.request.CustomerProfileBulkUpdate;
import io.github.customerkit.json.request.CustomerProfileUpdate;
import io.github.customerkit.json.request.CustomerSearchQuery;
import io.github.customerkit.model.AttributeDefinition;
import io.github.customerkit.model.AttributeDefinitions;
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
 * Lets your own Jackson 3 mapper read and write customers anywhere in your types:
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new CustomerJacksonModule()).build();
 * }</pre>
 *
 * <p>Mappers that discover modules ({@code findAndAddModules()}), Spring Boot's among them, need no
 * registration.
 *
 * <p>It reads and writes {@link Customer}, {@link LoyaltyMembership}, {@link AudienceMembership},
 * {@link Attributes}, {@link AttributeDefinition} and {@link AttributeDefinitions}, which are a
 * page as in {@link AttributeDefinitionsJson}; reads the records of {@code json.dto}; and writes
 * {@link CustomerChanges}, {@link CustomerRecord}, {@link Problem} and the bodies of requests. It
 * reads {@code Page<Customer>} and {@code Page<AttributeDefinition>}, named by a {@code
 * TypeReference}, and writes a {@link Page} of any elements, in the API's shape; one invalid
 * customer refuses its page, unlike {@link CustomerReader#readPage}. Whatever the mapper's
 * settings, no value is converted from another type, numbers and timestamps are exact, duplicate
 * names are refused, unknown fields are kept, and the default {@link ReadLimits} apply.
 * {@code @JsonUnwrapped} is refused on all of these types.
 *
 * <p>An invalid value throws a {@code DatabindException}, at the root of a document and inside it.
 * Its cause is a {@link CustomerJsonException} with every problem; the pointers are relative to the
 * value. Neither holds data. A syntax error inside the value is reported as such a problem too.
 *
 * <p>The parser is the mapper's, so the module cannot guarantee everything: Jackson accepts invalid
 * UTF-8 unless it reads from a Reader or a String; its messages about text before or after the
 * value can quote the text; its limits end reading at the first problem; the mapper's settings
 * decide about trailing text; and the document {@code null} reads as null. For documents from
 * outside use {@link CustomerJson}.
 *
 * <p>The module cannot restore lost precision either: {@code readTree} reads decimals as doubles,
 * so a customer from {@code treeToValue} may have fewer digits than the document, unless the mapper
 * enables {@code DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS}.
 *
 * <p>Immutable; one module serves any number of mappers. Neither the module nor a mapper with it
 * supports Java serialization.
 */
public final class CustomerJacksonModule extends JacksonModule {

  private final SimpleDeserializers deserializers = new SimpleDeserializers();
  private final SimpleSerializers serializers = new SimpleSerializers();

  /** Creates a module for a mapper's builder. */
  public CustomerJacksonModule() {
    readAndWrite(Customer.class, CustomerCodecs.CUSTOMER);
    readAndWrite(LoyaltyMembership.class, CustomerCodecs.LOYALTY_MEMBERSHIP);
    readAndWrite(AudienceMembership.class, CustomerCodecs.AUDIENCE_MEMBERSHIP);
    readAndWrite(Attributes.class, ScalarCodec.ATTRIBUTES);
    read(ApplicationCustomerDto.class, CustomerCodecs.CUSTOMER_DTO);
    read(LoyaltyMembershipDto.class, CustomerCodecs.LOYALTY_MEMBERSHIP_DTO);
    read(AudienceMembershipDto.class, CustomerCodecs.AUDIENCE_MEMBERSHIP_DTO);
    readAndWrite(AttributeDefinition.class, DefinitionSchema.CODEC, Kind.NOT_DEFINITIONS);
    readAndWrite(AttributeDefinitions.class, DefinitionSchema.DEFINITIONS, Kind.NOT_DEFINITIONS);
    deserializers.addDeserializer(Page.class, new PageDeserializer(ReadLimits.defaults()));
    write(PageSchema.type(), PageSchema.writer(JsonGenerator::writePOJO)::write);
    write(CustomerChanges.class, new ChangesWriter()::write);
    write(CustomerProfileUpdate.class, (out, body) -> body.writeTo(out));
    write(CustomerProfileBulkUpdate.class, (out, body) -> body.writeTo(out));
    write(CustomerSearchQuery.class, (out, body) -> body.writeTo(out));
    write(Problem.class, ProblemJson::write);
    write(CustomerRecord.class, new CustomerRecordWriter()::write);
  }

  /** Returns the name of the module, the same in every version. */
  @Override
  public String getModuleName() {
    return "customer-kit";
  }

  /** Returns the version of customer-json; unknown in a repackaged jar without its resources. */
  @Override
  public Version version() {
    return KitVersion.version();
  }

  @Override
  public void setupModule(SetupContext context) {
    context.addDeserializers(deserializers);
    context.addSerializers(serializers);
  }

  private <T> void readAndWrite(Class<T> type, FieldCodec<T> codec) {
    readAndWrite(type, codec, Kind.NOT_A_CUSTOMER);
  }

  private <T> void readAndWrite(Class<T> type, FieldCodec<T> codec, Kind failure) {
    read(type, codec, failure);
    write(type, codec::write);
  }

  private <T> void read(Class<T> type, FieldCodec<T> codec) {
    read(type, codec, Kind.NOT_A_CUSTOMER);
  }

  private <T> void read(Class<T> type, FieldCodec<T> codec, Kind failure) {
    deserializers.addDeserializer(
        type, new CodecDeserializer<>(type, codec, ReadLimits.defaults(), failure));
  }

  private <T> void write(Class<T> type, BiConsumer<JsonGenerator, T> writer) {
    serializers.addSerializer(type, new CodecSerializer<>(type, writer));
  }
}
