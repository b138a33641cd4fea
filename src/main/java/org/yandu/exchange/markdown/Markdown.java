package org.yandu.exchange.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.parser.Parser;

/** Reads Markdown. Any text is Markdown: what means nothing special is shown as it was typed. */
public final class Markdown {

    private static final Parser PARSER = Parser.builder().build();

    /**
     * Stands beside asterisks while the text is parsed. For CommonMark asterisks after punctuation and before a letter cannot
     * close, which Chinese does all the time: in {@code **信用。**之后} nothing would be strong. A private character is neither
     * punctuation nor space; it is taken out again.
     */
    private static final String SPACER = "\uE000";

    private static final Pattern CLOSING = Pattern.compile("(?<=[\\p{P}&&[^\\p{ASCII}]])(\\*{1,3})(?=[^\\s*])");
    private static final Pattern OPENING = Pattern.compile("(?<=[^\\s*])(\\*{1,3})(?=[\\p{P}&&[^\\p{ASCII}]])");

    private Markdown() {}

    public static List<Block> parse(String text) {
        String spaced = CLOSING.matcher(text.replace(SPACER, "")).replaceAll(SPACER + "$1");
        spaced = OPENING.matcher(spaced).replaceAll("$1" + SPACER);
        BlockMaker maker = new BlockMaker();
        PARSER.parse(spaced).accept(maker);
        return maker.blocks();
    }

    /** As it is read: with the signs of its footnotes, and what they say at the end. */
    public static List<Block> read(String text) {
        Footnotes footnotes = Footnotes.of(text);
        List<String> names = footnotes.names();
        List<Block> blocks = new ArrayList<>();
        for (Block block : parse(footnotes.text())) {
            List<Run> runs = new ArrayList<>();
            for (Run run : block.runs()) {
                footnotes.apart(
                        run.text(),
                        words -> runs.add(run.saying(words)),
                        name -> runs.add(Run.sign(Footnotes.sign(names.indexOf(name) + 1))));
            }
            blocks.add(block.with(runs));
        }
        for (int i = 0; i < names.size(); i++) {
            blocks.add(note(Footnotes.sign(i + 1), footnotes.words(names.get(i))));
        }
        footnotes.unreferenced().forEach(rest -> blocks.add(note("", rest)));
        return List.copyOf(blocks);
    }

    private static Block note(String sign, String words) {
        List<Run> runs =
                parse(words).stream().flatMap(block -> block.runs().stream()).toList();
        return new Block(Block.Kind.NOTE, 0, 0, 1, sign, runs);
    }

    /** The words without any markup, a line per block; entries of lists keep their bullets and numbers. */
    public static String plain(String text) {
        return read(text).stream().map(Markdown::line).collect(Collectors.joining("\n"));
    }

    private static String line(Block block) {
        return block.marker().isEmpty()
                ? block.text()
                : "  ".repeat(Math.max(0, block.nested() - 1)) + block.marker() + " " + block.text();
    }

    static String unspaced(String text) {
        return text.replace(SPACER, "");
    }
}
