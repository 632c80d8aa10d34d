package io.github.customerkit.examples.firststeps;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The fenced blocks of a Markdown text, in order. */
record Readme(List<Block> blocks) {

  private static final String FENCE = "```";
  private static final Pattern PROGRAM =
      Pattern.compile("<!-- ([\\w./-]+\\.(?:java|kt|xml))((?: \\S+)*) -->");

  /**
   * A fenced block.
   *
   * @param language the language after the opening fence
   * @param file the file that the comment on the line before names
   * @param arguments the program's arguments in that comment
   * @param lines the lines of the block
   */
  record Block(String language, Optional<String> file, List<String> arguments, List<String> lines) {

    boolean isJava() {
      return language.equals("java");
    }

    String text() {
      return String.join("\n", lines) + "\n";
    }

    /**
     * Returns whether a program contains the lines consecutively, with the same indent change for
     * all.
     */
    boolean isPieceOf(List<String> program) {
      List<String> piece = withoutIndent(lines);
      return IntStream.rangeClosed(0, program.size() - piece.size())
          .anyMatch(i -> withoutIndent(program.subList(i, i + piece.size())).equals(piece));
    }

    private static List<String> withoutIndent(List<String> lines) {
      return List.of(String.join("\n", lines).stripIndent().split("\n", -1));
    }
  }

  static Readme of(List<String> lines) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(FENCE)) {
        int end = i + 1;
        while (!lines.get(end).equals(FENCE)) {
          end++;
        }
        String comment = i == 0 ? "" : lines.get(i - 1);
        String language = lines.get(i).substring(FENCE.length());
        blocks.add(block(comment, language, List.copyOf(lines.subList(i + 1, end))));
        i = end;
      }
    }
    return new Readme(List.copyOf(blocks));
  }

  private static Block block(String comment, String language, List<String> lines) {
    Matcher program = PROGRAM.matcher(comment);
    if (!program.matches()) {
      return new Block(language, Optional.empty(), List.of(), lines);
    }
    List<String> arguments =
        Pattern.compile(" ")
            .splitAsStream(program.group(2))
            .filter(argument -> !argument.isEmpty())
            .toList();
    return new Block(language, Optional.of(program.group(1)), arguments, lines);
  }

  /** Returns the arguments of a program; files are relative to the README. */
  List<String> argumentsOf(String program) {
    return javaBlocks().stream()
        .filter(block -> block.file().equals(Optional.of(program)))
        .flatMap(block -> block.arguments().stream())
        .toList();
  }

  List<Block> javaBlocks() {
    return blocks.stream().filter(Block::isJava).toList();
  }

  /** Returns the block after each block of a program, if there is one. */
  List<Optional<Block>> afterBlocksOf(String program) {
    return IntStream.range(0, blocks.size())
        .filter(i -> blocks.get(i).isJava())
        .filter(i -> blocks.get(i).file().equals(Optional.of(program)))
        .mapToObj(i -> blocks.stream().skip(i + 1).findFirst())
        .toList();
  }
}
