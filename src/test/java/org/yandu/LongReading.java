package org.yandu;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.yandu.anchor.Anchor;
import org.yandu.annotation.Annotation;
import org.yandu.codebook.Code;
import org.yandu.codebook.Colour;
import org.yandu.codebook.Meaning;
import org.yandu.codebook.Pattern;
import org.yandu.document.TextSpan;
import org.yandu.exchange.Progress;
import org.yandu.exchange.accession.Importer;
import org.yandu.exchange.accession.Source;
import org.yandu.language.Texts;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Workspace;

/**
 * A text of a million characters as one pane may have to show (architecture.md, "Scale"): headings, paragraphs of the usual
 * length, walls of text, and ten thousand marks that lie up to eight deep. The same every time.
 */
final class LongReading {

    static final int CHARACTERS = 1_000_000;
    static final int MARKS = 10_000;
    private static final int THEMES = 24;
    private static final int DEEPEST = 8;
    private static final int WALL = 5_000;
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String WORDS = "信用建设机关效能法治基层治理改革服务监管群众政府制度创新社会公共营商环境推进完善健全加强落实";

    private final Random random = new Random(7);

    /** Takes the text in and marks it; the id of the document. */
    String into(Workspace workspace) {
        byte[] bytes = text().getBytes(StandardCharsets.UTF_8);
        String id = String.valueOf(new Importer(workspace, Clock.systemUTC(), Texts.of(Locale.CHINESE))
                .take(List.of(Source.bytes("长文.txt", bytes)), Progress.NONE)
                .getFirst()
                .document());
        List<Edit> themes = new ArrayList<>();
        for (int i = 0; i < THEMES; i++) {
            themes.add(new Edit.OfCode(
                    null, theme(i, workspace.state().codebook().codes().size() + i)));
        }
        workspace.apply(Change.of("change.mark", List.of("主题"), themes));
        OpenDocument open = workspace.open(id);
        workspace.apply(Change.of(
                "change.mark",
                List.of("标注"),
                marks(open, workspace.state().codebook().codes())));
        workspace.release(id);
        return id;
    }

    private static Code theme(int number, int position) {
        java.awt.Color full = java.awt.Color.getHSBColor(number / (float) THEMES, 0.75f, 0.6f);
        String colour = "#%06X".formatted(full.getRGB() & 0xFFFFFF);
        Pattern pattern = Pattern.values()[number % Pattern.values().length];
        String sign = WORDS.substring(number, number + 1);
        return new Code(
                "long-" + number,
                "主题" + number,
                sign,
                new Colour(colour, "#ECE3F0", "#3A3144"),
                pattern,
                Meaning.NONE,
                null,
                Code.Place.first(position),
                false);
    }

    private String text() {
        StringBuilder text = new StringBuilder(CHARACTERS + WALL);
        text.append("一百万字的报告\n\n");
        for (int i = 0; text.length() < CHARACTERS; i++) {
            text.append(NUMERALS.charAt(i % NUMERALS.length())).append('、');
            words(text, 8 + random.nextInt(10));
            text.append('\n');
            for (int p = 0; p < 6; p++) {
                // Every fortieth paragraph is one of those that were pasted without line ends.
                paragraph(text, random.nextInt(40) == 0 ? WALL : 60 + random.nextInt(340));
            }
        }
        return text.substring(0, CHARACTERS);
    }

    private void paragraph(StringBuilder text, int length) {
        int end = text.length() + length;
        text.append("　　");
        while (text.length() < end) {
            words(text, 5 + random.nextInt(16));
            text.append(random.nextInt(3) == 0 ? "。" : random.nextInt(6) == 0 ? "；" : "，");
        }
        text.setCharAt(text.length() - 1, '。');
        text.append('\n');
    }

    private void words(StringBuilder text, int length) {
        for (int i = 0; i < length; i++) {
            text.append(WORDS.charAt(random.nextInt(WORDS.length())));
        }
    }

    /** Groups of one to eight passages that lie over one another, spread over the whole text. */
    private List<Edit> marks(OpenDocument open, List<Code> codes) {
        List<Edit> marks = new ArrayList<>();
        int groups = MARKS * 2 / (DEEPEST + 1);
        int end = open.version().text().length();
        for (int group = 0; marks.size() < MARKS; group++) {
            int start = (int) ((long) end * (group % groups) / groups) + random.nextInt(200);
            int deep = 1 + group % DEEPEST;
            for (int i = 0; i < deep && marks.size() < MARKS; i++) {
                int from = Math.min(end - 80, start + i * 6);
                TextSpan span = new TextSpan(from, Math.min(end, from + 60 + random.nextInt(80)));
                marks.add(new Edit.OfAnnotation(null, mark(open, span, codes.get((group + i * 5) % codes.size()))));
            }
        }
        return marks;
    }

    private Annotation mark(OpenDocument open, TextSpan span, Code code) {
        Instant now = Instant.parse("2026-01-02T03:04:05Z");
        String id = new UUID(random.nextLong(), random.nextLong()).toString();
        String comment = random.nextInt(10) == 0 ? "与前文对照" : "";
        return new Annotation(
                id,
                open.document().id(),
                open.version().id(),
                Anchor.of(open.version(), span),
                List.of(code.id()),
                comment,
                "me",
                now,
                now);
    }
}
