package org.yandu.outline;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Header;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;
import org.yandu.intake.HeadFields;
import org.yandu.intake.Intake;
import org.yandu.intake.Reading;

/**
 * Measures outline, noise and header against {@link MarkedText marked texts} and prints a table per genre. Headings count by the
 * place of their first character; levels among those found; noise by characters and by exact span; header by field.
 *
 * <p>First sight, before anything was mended: {@code fourth} (16 texts, 119 headings) F1 0.954, level 1.000: law 0.920, official
 * 0.972, speech 1.000, other (book, research, interview, minutes) 0.920, counted after slips of the gold itself were put
 * right (spaces between number and title lost while marking, F1 0.917, level 0.819 with them). {@code fifth} (6 texts, 42 headings), written after
 * the mending: F1 1.000, level 1.000 in each genre; small, and by the same hand.
 *
 * <p>Longer and nearer to real texts, each set again written before the program saw it, F1 / level at first sight: {@code sixth}
 * (44 texts, 452 headings) law 0.972/1.000, official 0.990/1.000, speech 0.989/1.000, other 0.881/0.941 (its Markdown counted
 * from 2 then; with sections at 1 the level was right); {@code seventh} (16 texts, 124) law 0.986/1.000, official 0.972/0.743,
 * speech 1.000/1.000, other 0.962/1.000; {@code eighth} (13 texts, 98) law 1.000/1.000, official 1.000/1.000, speech
 * 0.800/1.000, other 0.842/1.000; {@code ninth} (16 texts, 175; kinds not met before: minutes of an executive meeting, marks for
 * offices, a commission's report from Hong Kong, a standard, a teaching case, rules of a village) law 0.957/0.818, official
 * 0.701/1.000, speech 0.930/1.000, other 0.927/0.965 after slips of the gold (一是 counted as a heading; a lecture not counted as
 * the first level), 0.872/0.864 in all with them; 0.991/0.988 in all after the mending. What was missed each time was mended by rule, so only the next set is fair.
 *
 * <p>{@code tenth} (24 texts, 431 headings) is by another hand that was told to set traps and had not seen the program. F1 at first sight: law 0.896,
 * official 0.915, speech 0.728; level 0.730, 0.829, 0.778, where the hand counts an article from the heading just above it and this
 * program gives one numbering one level throughout a text (the set is kept in the latter way: law 0.98 then). Mended by
 * the texts of odd number (those: 0.959, 0.948, 0.889 before, 1.000 after), the texts of even number stood where they had stood:
 * 0.821, 0.884, 0.636. So the rules of one dozen texts help the next dozen little when each has traps of its own; the goal
 * of 0.97 on texts never seen holds for those of the usual kinds and not for these. After all were used: 0.997, 0.997, 0.983.
 *
 * <p>Then five batches of eight texts each, by that other hand, half of them real documents (not kept here; their lessons are {@code eleventh}), each measured
 * before anybody looked at it and mended before the next, F1/level: law 1.000/0.683, 0.852/1.000, 1.000/1.000, 0.966/1.000, 0.773/0.647; official
 * 0.992/0.968, 1.000/1.000, 1.000/1.000, 1.000/1.000, 0.871/0.892; speech 0.848/1.000, 0.870/1.000, 0.945/1.000, 0.833/1.000, 0.900/1.000. All in
 * all the last four: 0.937. The first level of law is that of the way of counting, now the other hand's: one below the heading that governs.
 *
 * <p>A ninth batch by a third hand (49 texts, 699 headings; not kept here, its lessons are {@code thirteenth}), measured once before anybody looked at it,
 * F1/level: book 0.948/0.839, law 0.980/0.867, official 0.951/0.830, pdf 0.977/0.619, report 0.967/0.923, speech 0.976/1.000, web 1.000/1.000; all
 * 0.968/0.876. After the mending 0.988/0.974: law 0.983/1.000, official 0.959/0.830, every other genre 0.99 and more. What is left is counted otherwise
 * there than in the sets here: 附件1 above a title begins the heading here and the title does there; a plan that a circular carries is not one below its own
 * title here; the changes of an amending act are headings here. Counted the way of the sets here, nothing is left, which says only that all of it was used.
 *
 * <p>A batch by a fourteenth hand (26 texts, 371 headings; not kept here, its lesson is {@code fourteenth}), at first sight, F1/level:
 * law 1.000/1.000, official 0.996/0.900 (a plan behind its notice, which that hand puts on the first level), report 1.000/1.000, speech
 * 0.930/1.000; all 0.995/0.962. After the mending all 0.999/0.962.
 *
 * <p>By a fifteenth hand (28 texts, 402 headings; not kept here, its lesson is {@code fifteenth}), at first sight, F1/level: law 1.000/1.000, official
 * 1.000/1.000, report 0.992/1.000, speech 0.800/1.000 (questions of an interview between the asterisks of Markdown in a plain text; without
 * that text 0.905), book 1.000/1.000 without the one text of Markdown whose places that hand counts behind the signs, lecture 0.805/1.000, a lesson plan with the
 * captions that custom gives it.
 *
 * <p>{@code sixteenth} by that hand again (26 texts, 344 headings), at first sight, F1/level: law 0.972/1.000, official 0.942/1.000, speech 0.969/1.000, lecture
 * 0.904/0.970; all 0.956/0.997. After the mending by rule all 0.978/1.000, speech 1.000. What is left is kept as a matter of taste ({@code .opt}), as that hand calls it: cases and
 * 一要 of a circular, an annex left out, clauses of a standard that have a number and no title.
 *
 * <p>{@code seventeenth}: three sets of official documents (12, 6 and 8 texts; 101, 72 and 65 headings) by one hand, which had not read the rules before the
 * first and knew them at the others, the
 * second tried after mending by the first, the third after mending by both; at first sight, F1/level: 0.948/1.000 (tasks with who does
 * them), 0.993/1.000, 0.955/1.000 (cases of a circular, numbered rows set apart by blanks). After the mending all 0.996/1.000; what
 * is left are （1）到位情况：… under a heading, which others count.
 *
 * <p>Since then the title of a plan behind its notice is a heading at the level of 附件, and what the plan has stands below it: six texts of
 * these sets were labelled anew for it, and seven more when the title of a plan became one also where the notice has no headings.
 */
final class OutlineHarness {

    static final Path TEXTS = Path.of("src/test/resources/org/yandu/outline");

    private final Map<String, Score> genres = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();

    static OutlineHarness measure(Path folder) throws IOException {
        OutlineHarness harness = new OutlineHarness();
        for (MarkedText text : MarkedText.under(folder)) {
            harness.add(text);
        }
        return harness;
    }

    Map<String, Score> genres() {
        return genres;
    }

    Score total() {
        Score total = new Score();
        genres.values().forEach(total::add);
        return total;
    }

    void print(PrintStream out) {
        misses.forEach(out::println);
        out.println(Score.HEAD);
        genres.forEach((genre, score) -> out.println(score.row(genre)));
        out.println(total().row("all"));
    }

    private void add(MarkedText marked) {
        Reading reading = Intake.read(marked.name(), marked.text().getBytes(StandardCharsets.UTF_8));
        if (!reading.text().equals(marked.text())) {
            throw new IllegalStateException("the text is changed on its way in: " + marked.name());
        }
        Score score = genres.computeIfAbsent(marked.genre(), g -> new Score());
        score.texts++;
        headings(marked, reading, score);
        if (!"?".equals(marked.header().get("noise"))) {
            noise(marked, reading, score);
        }
        header(marked, reading.header(), score);
    }

    private void headings(MarkedText marked, Reading reading, Score score) {
        OutlineTree tree = Outliner.outline(reading.text(), reading.noise(), reading.header());
        Set<Integer> optional = marked.headings().stream()
                .filter(gold -> gold.label().equals("?"))
                .map(gold -> gold.span().start())
                .collect(Collectors.toSet());
        Map<Integer, OutlineNode> found = tree.nodes()
                .filter(OutlineNode::isHeading)
                .collect(Collectors.toMap(n -> n.span().start(), n -> n));
        for (MarkedText.Gold gold : marked.headings()) {
            @Nullable OutlineNode node = found.remove(gold.span().start());
            if (gold.label().equals("?")) {
                continue;
            }
            if (node == null) {
                score.missed++;
                miss(marked, "heading missed", gold.label() + " " + gold.span().in(marked.text()));
                continue;
            }
            score.found++;
            // Below a heading that may be taken or left, and was taken, everything stands one deeper.
            long above = tree.pathAt(node.span().start()).stream()
                    .filter(each ->
                            each != node && optional.contains(each.span().start()))
                    .count();
            if (Long.toString(node.level() - above).equals(gold.label())) {
                score.levels++;
            } else {
                miss(
                        marked,
                        "level " + node.level() + " for " + gold.label(),
                        gold.span().in(marked.text()));
            }
            if (end(node.span(), marked.text()) == end(gold.span(), marked.text())) {
                score.ends++;
            } else {
                miss(
                        marked,
                        "heading's end",
                        gold.span().in(marked.text()) + " / " + node.span().in(marked.text()));
            }
        }
        score.invented += found.size();
        found.values()
                .forEach(n -> miss(
                        marked, "heading invented", n.level() + " " + n.span().in(marked.text())));
    }

    /** Where the words of a heading end; whether its 。 belongs to it is a matter of taste. */
    private static int end(TextSpan heading, String text) {
        int end = heading.end();
        while (end > heading.start() && (text.charAt(end - 1) == '。' || isSpace(text.charAt(end - 1)))) {
            end--;
        }
        return end;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private void noise(MarkedText marked, Reading reading, Score score) {
        Map<TextSpan, String> found = joined(reading.noise(), marked.text());
        for (MarkedText.Gold gold : marked.noise()) {
            @Nullable String kind = found.remove(trimmed(gold.span(), marked.text()));
            if (gold.label().equals("?")) {
                continue;
            }
            score.noise++;
            if (kind == null) {
                miss(marked, "noise missed", gold.span().in(marked.text()));
            } else {
                score.noiseFound++;
                if (kind.equals(gold.label())) {
                    score.kinds++;
                } else {
                    miss(
                            marked,
                            "noise is " + kind + " for " + gold.label(),
                            gold.span().in(marked.text()));
                }
            }
        }
        // Which line ends only wrap is measured by WrapHarness.
        found.values().removeIf(kind -> Noise.Kind.valueOf(kind).isForm());
        score.noiseInvented += found.size();
        found.forEach((span, kind) -> miss(marked, "noise invented", kind + " " + span.in(marked.text())));
    }

    /** 【打印】【关闭】 may be one noise or two. */
    private static Map<TextSpan, String> joined(List<Noise> noise, String text) {
        Map<TextSpan, String> found = new HashMap<>();
        @Nullable TextSpan open = null;
        String kind = "";
        for (Noise next : noise) {
            TextSpan span = trimmed(next.span(), text);
            String name = next.kind().name();
            if (open != null && name.equals(kind) && isBlank(text, open.end(), span.start())) {
                found.remove(open);
                span = new TextSpan(open.start(), span.end());
            }
            found.put(span, name);
            open = span;
            kind = name;
        }
        return found;
    }

    private static boolean isBlank(String text, int from, int until) {
        return text.substring(from, until).chars().allMatch(c -> isSpace((char) c) && c != '\n');
    }

    private static TextSpan trimmed(TextSpan span, String text) {
        int start = span.start();
        int end = span.end();
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        return new TextSpan(start, end);
    }

    private void header(MarkedText marked, Header header, Score score) {
        HeadFields.of(header).forEach((field, value) -> {
            String gold = marked.header().getOrDefault(field, "-");
            if (!gold.equals("?")) {
                score.fields++;
                if (gold.equals(value == null ? "-" : value)) {
                    score.fieldsRight++;
                } else {
                    miss(marked, "header " + field, gold + " / " + value);
                }
            }
        });
    }

    private void miss(MarkedText marked, String what, String where) {
        misses.add(marked.name() + ": " + what + ": " + where.replace("\n", "⏎"));
    }

    /** Prints the table for the folder named, or for the marked texts beside the tests. */
    public static void main(String[] args) throws IOException {
        measure(args.length > 0 ? Path.of(args[0]) : TEXTS.resolve("blind"))
                .print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }
}
