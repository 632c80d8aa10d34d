package io.github.customerkit.examples.push.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineParserTest {

  private static final String LONG = "path: expected an integration ID of at most 1000 characters";

  private static final String PATH =
      "path: expected /v2/customer_profiles or /v2/customer_profiles/{integrationId},"
          + " percent-encoded";

  private static UpdateLine parse(String line) throws InvalidLine {
    return LineParser.parse(7, line.getBytes(StandardCharsets.UTF_8));
  }

  private static String refusal(String line) {
    return catchThrowableOfType(InvalidLine.class, () -> parse(line)).getMessage();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{ \"attributes\" : {\"a\":12345678901234567.890E-3,\"b\":null} }",
        "{\"attributes\":{\"text\":\"\u00e4\\u00e4\\ud83d}\\\"{\",\"l\":[{},[[]]]}}",
        "{\"audiencesChanges\":{\"adds\":[99999999999999999999],\"deletes\":[]}}",
      })
  void bodyIsKeptByteForByte(String body) throws InvalidLine {
    for (String line :
        new String[] {
          "{\"method\":\"PUT\",\"path\":\"/v2/customer_profiles/a\",\"body\":" + body + "}",
          " { \"body\" : " + body + ",\"path\":\"/v2/customer_profiles/a\",\"method\":\"PUT\"}\r",
        }) {
      UpdateLine parsed = parse(line);
      assertThat(parsed.request().body()).asString(StandardCharsets.UTF_8).isEqualTo(body);
      assertThat(parsed.request().operation()).isEqualTo(UpdateOperation.PROFILE);
      assertThat(parsed.request().path()).isEqualTo("/v2/customer_profiles/a");
      assertThat(parsed.integrationId()).isEqualTo("a");
      assertThat(parsed.audiences()).isNull();
      assertThat(parsed).hasToString("line 7");
      assertThat(parsed.request()).hasToString("line 7: PUT /v2/customer_profiles/{integrationId}");
    }
  }

  @Test
  void profilesOfABulkRequestAreCounted() throws InvalidLine {
    UpdateRequest request =
        parse(
                "{\"method\":\"PUT\",\"path\":\"/v2/customer_profiles\",\"body\":"
                    + "{\"customerProfiles\":[{\"integrationId\":\"a\",\"attributes\":{\"b\":[1]}},"
                    + "{\"integrationId\":\"c\"}]}}")
            .request();
    assertThat(request.profiles()).isEqualTo(2);
    assertThat(request.operation()).isEqualTo(UpdateOperation.PROFILES);
  }

  @Test
  void changesOfAudiencesAreFoundIfThereIsNothingElse() throws InvalidLine {
    String changes = "\"audiencesChanges\":{\"adds\":[4],\"deletes\":[5,6]}";
    String line = "{\"method\":\"PUT\",\"path\":\"/v2/customer_profiles/%C3%A4%2F\",\"body\":{B}}";
    assertThat(parse(line.replace("B", changes)).audiences().deletes()).containsExactly(5L, 6L);
    assertThat(parse(line.replace("B", changes)).integrationId()).isEqualTo("\u00e4/");
    for (String other :
        new String[] {
          changes + ",\"attributes\":{}",
          changes.replace("[4]", "[\"4\"]"),
          changes.replace("[4]", "[4.0]"),
          changes.replace("[4]", "[5]"),
          changes.replace("[4]", "{}"),
          changes.replace("adds", "added"),
          "\"audiencesChanges\":{}",
          "\"audiencesChanges\":[4]",
        }) {
      assertThat(parse(line.replace("B", other)).audiences()).as(other).isNull();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "canary | is not JSON",
        "{\"method\":\"PUT\" | is not JSON",
        "{'method':'PUT'} | is not JSON",
        "{\"method\":\"PUT\",\"method\":\"PUT\"} | is not JSON",
        "{\"method\":\"PUT\",\"path\":\"P\",\"body\":{\"a\":1,\"a\":1}} | is not JSON",
        "{\"method\":\"PUT\",\"path\":\"P\",\"body\":{\"a\":NaN}} | is not JSON",
        "{\"method\":\"PUT\",\"path\":\"P\",\"body\":{}} canary | is not JSON",
        "{\"method\":\"PUT\",\"path\":\"P\",\"body\":{}}{} | expected one object",
        "[] | expected an object with method, path and body",
        "1 | expected an object with method, path and body",
        "null | expected an object with method, path and body",
        "{} | expected method, path and body",
        "{\"path\":\"P\",\"body\":{}} | expected method, path and body",
        "{\"method\":\"PUT\",\"body\":{}} | expected method, path and body",
        "{\"method\":\"PUT\",\"path\":\"P\"} | expected method, path and body",
        "{\"canary\":1} | expected no members but method, path and body",
        "{\"method\":\"put\",\"path\":\"P\",\"body\":{}} | method: expected PUT",
        "{\"method\":\"DELETE\",\"path\":\"P\",\"body\":{}} | method: expected PUT",
        "{\"method\":null,\"path\":\"P\",\"body\":{}} | method: expected PUT",
        "{\"method\":\"PUT\",\"path\":\"P\",\"body\":[]} | body: expected an object",
        "{\"method\":\"PUT\",\"path\":\"P\",\"body\":null} | body: expected an object",
        "{\"method\":\"PUT\",\"path\":\"P\",\"body\":\"canary\"} | body: expected an object",
        "{\"method\":\"PUT\",\"path\":\"/v2/customer_profiles\",\"body\":{}} | body: expected"
            + " customerProfiles with 1 to 1000",
        "{\"method\":\"PUT\",\"path\":\"/v2/customer_profiles\",\"body\":{\"customerProfiles\":[]}}"
            + " | body: expected customerProfiles with 1 to 1000",
      })
  void otherLinesAreRefusedWithoutTheirText(String line, String reason) {
    assertThat(refusal(line.replace("\"P\"", "\"/v2/customer_profiles/p\""))).isEqualTo(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "canary",
        "/",
        "/v2",
        "/v2/customer_profiles/",
        "/v2/customer_profiles//a",
        "/v2/customer_profiles/a/b",
        "/v2/customer_profiles/.",
        "/v2/customer_profiles/..",
        "/v2/customer_profiles/../sessions",
        "/v2/customer_profiles/%2e%2E",
        "/v2/customer_profiles/%2E",
        "/v2/customer_profiles/a?dry=true",
        "/v2/customer_profiles?silent=no",
        "/v2/customer_profiles/a#b",
        "/v2/customer_profiles/a;b",
        "/v2/customer_profiles/a\\\\b",
        "/v2/customer_profiles/a b",
        "/v2/customer_profiles/%",
        "/v2/customer_profiles/%4",
        "/v2/customer_profiles/%zz",
        "/v2/customer_profiles/%ff",
        "/v2/customer_profiles/%ED%A0%80",
        "/v2/customer_profiles/\u00e4",
        "/v2/customer_profiles/a\\r\\nX: y",
        "/V2/customer_profiles/a",
        "/v1/customer_profiles/a",
        "/v1/customer_data/a",
        "/v2/customer_audiences",
        "v2/customer_profiles/a",
        "//evil.example/v2/customer_profiles/a",
        "https://evil.example/v2/customer_profiles/a",
        "@evil.example/v2/customer_profiles/a",
      })
  void otherPathsAreRefused(String path) {
    assertThat(refusal("{\"method\":\"PUT\",\"path\":\"" + path + "\",\"body\":{}}"))
        .isEqualTo(PATH);
  }

  @Test
  void longIntegrationIdsAreBounded() throws InvalidLine {
    String line = "{\"method\":\"PUT\",\"path\":\"/v2/customer_profiles/P\",\"body\":{}}";
    assertThat(parse(line.replace("/P", "/" + "%C3%A4".repeat(1_000))).integrationId())
        .hasSize(1_000);
    assertThat(refusal(line.replace("/P", "/" + "a".repeat(1_001)))).isEqualTo(LONG);
    assertThat(refusal(line.replace("/P", "/" + "a".repeat(10_000_000)))).isEqualTo(LONG);
  }

  @Test
  void charactersOutsideTheBasicPlaneCountOnce() throws InvalidLine {
    String line = "{\"method\":\"PUT\",\"path\":\"/v2/customer_profiles/P\",\"body\":{}}";
    String grin = "%F0%9F%98%80";
    assertThat(parse(line.replace("/P", "/" + grin.repeat(1_000))).integrationId()).hasSize(2_000);
    assertThat(refusal(line.replace("/P", "/" + grin.repeat(1_001)))).isEqualTo(LONG);
  }

  @Test
  void tooManyProfilesAndTooDeepValuesAreRefused() {
    String line = "{\"method\":\"PUT\",\"path\":\"/v2/customer_profiles\",\"body\":B}";
    assertThat(refusal(line.replace("B", "{\"customerProfiles\":[" + "{},".repeat(1_000) + "{}]}")))
        .isEqualTo("body: expected customerProfiles with 1 to 1000");
    assertThat(refusal(line.replace("B", "{\"attributes\":" + "[".repeat(100_000))))
        .isEqualTo("is not JSON");
  }

  @Test
  void invalidUtf8IsRefused() {
    assertThat(
            catchThrowableOfType(
                InvalidLine.class,
                () -> LineParser.parse(1, new byte[] {'{', (byte) 0xc0, (byte) 0xaf, '}'})))
        .hasMessage("is not UTF-8");
  }
}
