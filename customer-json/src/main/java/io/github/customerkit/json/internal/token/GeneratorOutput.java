package io.github.customerkit.json.internal.token;

import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.internal.problem.LimitKind;
import io.github.customerkit.json.internal.problem.ShapeMessages;
import io.github.customerkit.json.internal.problem.ShapeProblem;
import io.github.customerkit.json.internal.text.DecimalText;
import io.github.customerkit.json.internal.text.Surrogates;
import io.github.customerkit.model.Problem;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.exc.StreamConstraintsException;

/** Writes one document, and refuses values that JSON in UTF-8 cannot represent. */
public final class GeneratorOutput {

  private static final int USUAL_LENGTH = 1024;

  private GeneratorOutput() {}

  /** Writes a document, with English messages of a value that JSON cannot represent. */
  public static <T> byte[] write(BiConsumer<JsonGenerator, T> writer, T value) {
    return write(writer, value, ShapeMessages.ENGLISH);
  }

  /**
   * Writes a document.
   *
   * @throws CustomerJsonException if JSON cannot represent the value
   */
  public static <T> byte[] write(
      BiConsumer<JsonGenerator, T> writer, T value, ShapeMessages messages) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(USUAL_LENGTH);
    // Closing returns the generator's buffers for reuse by the next record.
    try (JsonGenerator generator = StrictJson.generator(out)) {
      writer.accept(generator, value);
    } catch (StreamConstraintsException tooDeep) {
      throw new NotWritable(
              ShapeProblem.tooLarge("", LimitKind.NESTING, StrictJson.GREATEST_NESTING))
          .in(messages);
    } catch (NotWritable unwritable) {
      throw unwritable.in(messages);
    }
    return out.toByteArray();
  }

  /**
   * Writes to a caller's generator.
   *
   * @throws CustomerJsonException if JSON cannot represent the value
   */
  public static void writeTo(JsonGenerator out, Consumer<JsonGenerator> writer) {
    try {
      writer.accept(out);
    } catch (NotWritable unwritable) {
      throw unwritable.in(ShapeMessages.ENGLISH);
    }
  }

  public static void writeText(JsonGenerator out, String text) {
    requireWellFormed(text);
    out.writeString(text);
  }

  /** Writes a decimal, a long one in its shortest notation unless the generator has its own. */
  public static void writeDecimal(JsonGenerator out, BigDecimal decimal) {
    if (DecimalText.isLong(decimal) && takesNotation(out)) {
      out.writeNumber(DecimalText.of(decimal));
    } else {
      out.writeNumber(decimal);
    }
  }

  private static boolean takesNotation(JsonGenerator out) {
    return out.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)
        && !out.isEnabled(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN);
  }

  public static void writeName(JsonGenerator out, String name) {
    requireWellFormed(name);
    out.writeName(name);
  }

  /** Refuses lone surrogates: Jackson would write them as escapes, which strict readers refuse. */
  private static void requireWellFormed(String text) {
    if (Surrogates.firstLoneSurrogate(text) >= 0) {
      throw new NotWritable(ShapeProblem.encoding());
    }
  }

  /** Returns the pointer to the current value of a generator. */
  public static String pointer(JsonGenerator out) {
    return pointer(out.streamWriteContext(), new ArrayDeque<>());
  }

  /**
   * Returns the pointer to a member that is not written yet, in the current object of a generator.
   */
  public static String pointerToMember(JsonGenerator out, String name) {
    Deque<Object> steps = new ArrayDeque<>();
    steps.add(name);
    return pointer(out.streamWriteContext().getParent(), steps);
  }

  private static String pointer(TokenStreamContext last, Deque<Object> steps) {
    TokenStreamContext context = last;
    while (!context.inRoot()) {
      if (context.inArray()) {
        steps.addFirst(context.getCurrentIndex());
      } else if (context.hasCurrentName()) {
        steps.addFirst(context.currentName());
      }
      context = context.getParent();
    }
    return Problem.pointer(steps.toArray());
  }
}
