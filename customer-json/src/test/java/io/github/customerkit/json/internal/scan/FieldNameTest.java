package io.github.customerkit.json.internal.scan;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.customerkit.model.CustomerSchema;
import io.github.customerkit.model.ObjectSchema;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests names of every length, which are compared and copied in whole words. */
class FieldNameTest {

  private static final int FROM = 5;
  private static final int LONGEST = 28;

  static String[] names() {
    String[] names = new String[LONGEST];
    for (int length = 1; length <= LONGEST; length++) {
      names[length - 1] = "abcdefghijklmnopqrstuvwxyzAB".substring(0, length);
    }
    return names;
  }

  private static byte[] document(String text) {
    return ("#####" + text + "1}######").getBytes(US_ASCII);
  }

  @ParameterizedTest
  @MethodSource("names")
  void isFoundOnlyInItsPlace(String text) {
    FieldName name = FieldName.of(3, text);
    byte[] document = document(",\"" + text + "\":");
    int to = FROM + text.length() + 4;

    assertThat(name.length()).isEqualTo(text.length() + 4);
    assertThat(name.isAt(document, FROM, document.length, ',')).isTrue();
    assertThat(name.isAt(document, FROM, to, ',')).isTrue();
    assertThat(name.isAt(document, FROM, to - 1, ',')).isFalse();
    assertThat(name.isAt(document, FROM, document.length, '{')).isFalse();
    for (int i = 0; i < to + 2; i++) {
      byte[] changed = document.clone();
      changed[i] ^= 1;
      boolean isOutside = i < FROM || i >= to;
      assertThat(name.isAt(changed, FROM, changed.length, ',')).as("%d", i).isEqualTo(isOutside);
    }
  }

  @Test
  void isFoundAtTheEndOfAnArrayIfItFillsItsWords() {
    for (String text : names()) {
      byte[] document = (",\"" + text + "\":").getBytes(US_ASCII);
      assertThat(FieldName.of(0, text).isAt(document, 0, document.length, ','))
          .as(text)
          .isEqualTo(document.length % Long.BYTES == 0);
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void isWrittenInItsPlaceWithZerosOnlyUpToTheWord(String text) {
    byte[] out = new byte[FROM + 48];
    Arrays.fill(out, (byte) '#');
    int end = FROM + text.length() + 4;

    assertThat(FieldName.of(3, text).put(out, FROM, '{')).isEqualTo(end);
    assertThat(new String(out, 0, end, US_ASCII)).isEqualTo("#####{\"" + text + "\":");
    int words = (text.length() + 4 + 7) / Long.BYTES;
    for (int i = end; i < out.length; i++) {
      assertThat(out[i]).as("%d", i).isEqualTo((byte) (i < FROM + words * Long.BYTES ? 0 : '#'));
    }
  }

  @Test
  void longerOneIsRefused() {
    assertThatThrownBy(() -> FieldName.of(0, "x".repeat(LONGEST + 1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void namesOfATableAreThoseOfItsFields() {
    for (ObjectSchema<?, ?> schema :
        new ObjectSchema<?, ?>[] {
          CustomerSchema.CUSTOMER,
          CustomerSchema.LOYALTY_MEMBERSHIP,
          CustomerSchema.AUDIENCE_MEMBERSHIP
        }) {
      FieldNames names = new FieldNames(schema);
      for (int i = 0; i < schema.fields().size(); i++) {
        ObjectSchema.Field<?, ?, ?> field = schema.fields().get(i);
        FieldName name = names.get(field.name());
        assertThat(name).isEqualTo(FieldName.of(i, field.name())).isSameAs(names.get(i));
        assertThat((names.required() & name.bit()) == 0)
            .as(field.name())
            .isEqualTo(field.presence() == ObjectSchema.Presence.OPTIONAL);
      }
    }
  }
}
