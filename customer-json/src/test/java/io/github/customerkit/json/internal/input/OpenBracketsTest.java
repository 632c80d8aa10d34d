package io.github.customerkit.json.internal.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpenBracketsTest {

  /** The number of open brackets whose kinds are kept. */
  private static final int KEPT = 1_024;

  private final OpenBrackets open = new OpenBrackets();

  private void push(String brackets) {
    brackets.chars().forEach(bracket -> open.push((byte) bracket));
  }

  private boolean close(char bracket) {
    return open.close((byte) bracket);
  }

  @Test
  void theInnermostBracketIsClosed() {
    assertThat(open.isEmpty()).isTrue();
    assertThat(open.isInObject()).isFalse();
    push("{[{");
    assertThat(open.isEmpty()).isFalse();
    assertThat(open.isInObject()).isTrue();

    assertThat(close('{')).isTrue();
    assertThat(open.isInObject()).isFalse();
    assertThat(open.isListInObject()).isTrue();
    assertThat(close('[')).isTrue();
    assertThat(open.isInObject()).isTrue();
    assertThat(close('{')).isTrue();
    assertThat(open.isEmpty()).isTrue();
  }

  @Test
  void aBracketOfTheOtherKindClosesThoseInside() {
    push("{[[{[[");
    assertThat(close('{')).isTrue();
    assertThat(open.isInObject()).isFalse();
    assertThat(close('[')).isTrue();
    assertThat(open.isListInObject()).isTrue();
    assertThat(close('{')).isTrue();
    assertThat(open.isEmpty()).isTrue();
  }

  @Test
  void aBracketThatIsNotOpenIsNotClosed() {
    assertThat(close('{')).isFalse();
    assertThat(close('[')).isFalse();
    push("{{");
    assertThat(close('[')).isFalse();
    assertThat(close('{')).isTrue();
    assertThat(open.isInObject()).isTrue();
    assertThat(close('{')).isTrue();
    assertThat(close('{')).isFalse();
    push("[");
    assertThat(close('{')).isFalse();
    assertThat(close('[')).isTrue();
    assertThat(close('[')).isFalse();
  }

  @Test
  void onlyAListDirectlyInAnObjectIsOne() {
    for (String other : new String[] {"", "{", "[", "[[", "{{", "[{", "{[[", "{[{"}) {
      open.clear();
      push(other);
      assertThat(open.isListInObject()).as(other).isFalse();
    }
    open.clear();
    push("{[");
    assertThat(open.isListInObject()).isTrue();
  }

  @Test
  void allBracketsAreForgotten() {
    push("{[".repeat(KEPT));
    open.clear();
    assertThat(open.isEmpty()).isTrue();
    assertThat(close('{')).isFalse();
    assertThat(close('[')).isFalse();
    push("{");
    assertThat(open.isInObject()).isTrue();
  }

  @Test
  void bracketsNestedDeeperAreCountedByKind() {
    push("{".repeat(KEPT));
    assertThat(open.isInObject()).isTrue();
    push("[[{");
    assertThat(open.isInObject()).isFalse();

    assertThat(close('{')).isTrue();
    assertThat(close('[')).isTrue();
    assertThat(open.isInObject()).isFalse();
    assertThat(close('[')).isTrue();
    assertThat(open.isInObject()).isTrue();
    assertThat(close('[')).isFalse();
    for (int i = 0; i < KEPT; i++) {
      assertThat(open.isEmpty()).isFalse();
      assertThat(close('{')).isTrue();
    }
    assertThat(open.isEmpty()).isTrue();
    assertThat(close('{')).isFalse();
  }

  @Test
  void aBracketThatIsKeptClosesAllNestedDeeper() {
    push("{" + "[".repeat(KEPT - 1) + "[[");
    assertThat(close('{')).isTrue();
    assertThat(open.isEmpty()).isTrue();
    assertThat(close('[')).isFalse();

    push("[" + "{".repeat(KEPT - 1) + "{{");
    assertThat(close('[')).isTrue();
    assertThat(open.isEmpty()).isTrue();
    assertThat(close('{')).isFalse();
  }
}
