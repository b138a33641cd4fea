package org.yandu.exchange.lessons.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.yandu.codebook.Code;
import org.yandu.exchange.out.DocxParts;
import org.yandu.exchange.script.Note;
import org.yandu.exchange.script.Run;
import org.yandu.exchange.script.Script;
import org.yandu.exchange.script.Script.Part;
import org.yandu.exchange.script.TitleLines;
import org.yandu.language.Texts;

/** The body of a Word file. The order of the properties of a paragraph is that of the schema (CT_PPr). */
final class WordBody {

    /** Lines to write an answer on, and more for every passage it must cite. */
    private static final int ANSWER_LINES = 5;

    /**
     * A number in the margin: the first line hangs out, and stops lead back to the edge of the text and on to where paragraphs begin. The
     * stop at the edge is said, as not every program has one there by itself.
     */
    private static final String NUMBERED =
            "<w:tabs><w:tab w:val=\"left\" w:pos=\"0\"/><w:tab w:val=\"left\" w:pos=\"420\"/></w:tabs>"
                    + "<w:ind w:left=\"0\" w:hangingChars=\"0\" w:hanging=\"480\"/>";

    private final Script script;
    private final Look look;
    private final Texts texts;
    private final WordRuns runs;
    private final OfficialNumbers numbers = new OfficialNumbers();
    private final List<WordContents.Entry> entries = new ArrayList<>();
    private final StringBuilder out = new StringBuilder();

    WordBody(Script script, Look look, Texts texts, WordRuns runs) {
        this.script = script;
        this.look = look;
        this.texts = texts;
        this.runs = runs;
    }

    String write(boolean contents) {
        Leaves leaves = new Leaves(look);
        StringBuilder head = new StringBuilder();
        List<String> title = TitleLines.of(script.title(), look.titleCharacters());
        head.append(paragraph("Title", "", WordRuns.plain(String.join("\n", title))));
        String below = below();
        if (!below.isEmpty()) {
            head.append(paragraph("Subtitle", "", WordRuns.plain(below)));
        }
        leaves.begin(title.size(), !below.isEmpty(), contents ? entriesAhead() : 0);
        if (look != Look.OFFICIAL) {
            legend(leaves);
            timetable(leaves);
        }
        for (Part part : script.parts()) {
            part(part, leaves);
        }
        wrong(leaves);
        if (!script.notes(Note.Kind.END).isEmpty()) {
            heading(1, texts.get("lesson.references"), leaves);
            out.append(runs.references().list(runs));
        }
        String table = contents ? WordContents.of(entries, texts, look) : "";
        if (look == Look.OFFICIAL && !table.isEmpty()) {
            // The text begins on a page of its own, whatever the contents take.
            String first = "<w:pStyle w:val=\"Heading1\"/>";
            int at = out.indexOf(first) + first.length();
            out.insert(at, "<w:pageBreakBefore/>");
        }
        return "<w:document xmlns:w=\"" + DocxParts.MAIN + "\" xmlns:r=\"" + DocxParts.OFFICE + "\"><w:body>" + head
                + table + out + section() + "</w:body></w:document>";
    }

    /** How many lines the table of contents will have. */
    private int entriesAhead() {
        long headings = script.headings().stream()
                .filter(each -> each.level() <= WordContents.DEEPEST)
                .count();
        return (int) headings
                + (script.wrong().isEmpty() ? 0 : 1)
                + (script.notes(Note.Kind.END).isEmpty() ? 0 : 1);
    }

    private String below() {
        String minutes = script.head().minutes() > 0 && !look.isHandout()
                ? texts.get("lesson.minutes_all", script.head().minutes())
                : "";
        return java.util.stream.Stream.of(script.head().below(), minutes)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private void legend(Leaves leaves) {
        if (!script.themes().isEmpty()) {
            leaves.small(1);
            String chips = script.themes().stream().map(runs::chip).collect(Collectors.joining(WordRuns.plain("　")));
            out.append(paragraph("Source", "", WordRuns.plain(texts.get("lesson.legend")) + chips));
        }
    }

    /** The parts at the top with what they take of the time, when any says so. */
    private void timetable(Leaves leaves) {
        List<Part.Heading> rows = script.headings().stream()
                .filter(each -> each.section() && each.level() == 1)
                .toList();
        if (look != Look.TEACHING || script.head().minutes() == 0) {
            return;
        }
        leaves.small(rows.size() + 2);
        StringBuilder table = new StringBuilder(row(
                "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>",
                WordRuns.bold(texts.get("lesson.table.section")),
                WordRuns.bold(texts.get("lesson.table.minutes")),
                WordRuns.bold(texts.get("lesson.table.from"))));
        for (Part.Heading each : rows) {
            String time = each.minutes() == 0 ? "" : each.from() + "–" + (each.from() + each.minutes());
            table.append(row(
                    "<w:trPr><w:cantSplit/></w:trPr>",
                    WordRuns.plain(each.words()),
                    WordRuns.plain(each.minutes() == 0 ? "" : texts.get("lesson.minutes", each.minutes())),
                    WordRuns.plain(time)));
        }
        int width = look.sheet().width();
        int narrow = width / 5;
        out.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"" + width
                + "\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\""
                + (width - 2 * narrow) + "\"/><w:gridCol w:w=\"" + narrow + "\"/><w:gridCol w:w=\"" + narrow
                + "\"/></w:tblGrid>" + table + "</w:tbl>" + paragraph("BodyText", "", ""));
    }

    private String row(String properties, String... cells) {
        int narrow = look.sheet().width() / 5;
        StringBuilder row = new StringBuilder("<w:tr>" + properties);
        for (int i = 0; i < cells.length; i++) {
            int width = i == 0 ? look.sheet().width() - 2 * narrow : narrow;
            row.append("<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/></w:tcPr>"
                    + paragraph("TableText", "", cells[i]) + "</w:tc>");
        }
        return row.append("</w:tr>").toString();
    }

    // ---- parts ----

    private void part(Part part, Leaves leaves) {
        switch (part) {
            case Part.Heading heading -> {
                String minutes = heading.minutes() > 0 && !look.isHandout()
                        ? texts.get("lesson.minutes_in", heading.minutes())
                        : "";
                heading(heading.level(), heading.words() + minutes, leaves);
            }
            case Part.Words words -> words(words, "BodyText", leaves);
            case Part.Passage passage -> passage(passage, leaves);
            case Part.Ask ask -> ask(ask, leaves);
        }
    }

    private void heading(int level, String words, Leaves leaves) {
        String shown = look == Look.OFFICIAL ? numbers.numbered(level, words) : words;
        int page = leaves.heading(level, shown);
        String mark = "_Toc" + (100_000 + entries.size());
        entries.add(new WordContents.Entry(level, shown, mark, page));
        int id = entries.size();
        out.append(paragraph(
                "Heading" + Math.min(WordStyles.HEADINGS, level),
                "",
                "<w:bookmarkStart w:id=\"" + id + "\" w:name=\"" + mark + "\"/>" + WordRuns.plain(shown)
                        + "<w:bookmarkEnd w:id=\"" + id + "\"/>"));
    }

    private void words(Part.Words words, String style, Leaves leaves) {
        leaves.paragraph(words.quoted() ? "Quote" : style, words.runs());
        boolean list = words.nested() > 0 && style.equals("BodyText");
        String lead = words.marker().isEmpty() ? "" : words.marker() + (look == Look.OFFICIAL ? "" : "\t");
        if (!list) {
            out.append(paragraph(
                    words.quoted() ? "Quote" : style,
                    (words.isLabel() ? "<w:keepNext/>" : "") + (words.number() > 0 ? NUMBERED : ""),
                    (words.number() > 0 ? WordRuns.beside(words.number()) : "")
                            + (words.marker().isEmpty() ? "" : WordRuns.plain(words.marker() + " "))
                            + runs.of(words.runs())));
            return;
        }
        int left = 420 * words.nested();
        String indent = look == Look.OFFICIAL
                ? ""
                : words.marker().isEmpty()
                        ? "<w:ind w:left=\"" + left + "\"/>"
                        : "<w:tabs><w:tab w:val=\"left\" w:pos=\"" + left + "\"/></w:tabs><w:ind w:left=\"" + left
                                + "\" w:hanging=\"420\"/>";
        out.append(paragraph(
                "ListParagraph", indent, (lead.isEmpty() ? "" : WordRuns.plain(lead)) + runs.of(words.runs())));
    }

    private void passage(Part.Passage passage, Leaves leaves) {
        String edge = look == Look.OFFICIAL ? "" : edge(passage.themes());
        for (List<Run> line : passage.paragraphs()) {
            leaves.paragraph("Quote", line);
            out.append(paragraph("Quote", edge, runs.of(line)));
        }
        if (!passage.themes().isEmpty()) {
            leaves.small(1);
            out.append(paragraph(
                    "Source",
                    "",
                    passage.themes().stream().map(runs::chip).collect(Collectors.joining(WordRuns.plain("　")))));
        }
    }

    private String edge(List<Code> themes) {
        String rgb = themes.isEmpty() || !look.hasColours()
                ? "B9B5AA"
                : WordRuns.rgb(themes.getFirst().colour().full());
        return "<w:pBdr><w:left w:val=\"single\" w:sz=\"18\" w:space=\"8\" w:color=\"" + rgb + "\"/></w:pBdr>";
    }

    private void ask(Part.Ask ask, Leaves leaves) {
        String label = WordRuns.bold(ask.label() + "　");
        List<Part.Words> words = ask.words().isEmpty() ? List.of(Part.Words.of(List.of())) : ask.words();
        // Nothing of its own below: it need not go to the next page with what comes then.
        boolean more = !ask.about().isEmpty() || !ask.answer().isEmpty() || look.isHandout();
        for (Part.Words each : words) {
            leaves.paragraph("Question", each.runs());
            String marker = each.marker().isEmpty() ? "" : WordRuns.plain(each.marker() + " ");
            out.append(paragraph(
                    "Question",
                    more || each != words.getLast() ? "<w:keepNext/>" : "",
                    label + marker + runs.of(each.runs())));
            label = "";
        }
        if (!ask.about().isEmpty()) {
            String about = texts.joined(ask.about());
            boolean last = ask.answer().isEmpty() && !look.isHandout();
            out.append(
                    paragraph("Source", last ? "" : "<w:keepNext/>", WordRuns.plain(texts.get("lesson.about", about))));
        }
        if (!ask.answer().isEmpty()) {
            leaves.paragraph("Answer", List.of());
            out.append(paragraph("Answer", "<w:keepNext/>", WordRuns.bold(texts.get("lesson.answer"))));
            ask.answer().forEach(each -> words(each, "Answer", leaves));
        }
        if (look.isHandout()) {
            leaves.small(ANSWER_LINES + 1);
            lines(ANSWER_LINES);
        }
    }

    /** Rows of a table and no paragraphs with a border: equal borders of neighbours run together. */
    private void lines(int count) {
        int width = look.sheet().width();
        String cell =
                "<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val=\"480\" w:hRule=\"exact\"/></w:trPr><w:tc><w:tcPr><w:tcW w:w=\""
                        + width + "\" w:type=\"dxa\"/></w:tcPr>"
                        + paragraph("TableText", "<w:suppressLineNumbers/>", "") + "</w:tc></w:tr>";
        String line = " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"8A8A8A\"/>";
        out.append("<w:tbl><w:tblPr><w:tblW w:w=\"" + width + "\" w:type=\"dxa\"/><w:tblBorders><w:bottom" + line
                + "<w:insideH" + line
                + "</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\""
                + width + "\"/></w:tblGrid>" + cell.repeat(count) + "</w:tbl>"
                + paragraph("TableText", "<w:suppressLineNumbers/>", ""));
    }

    private void wrong(Leaves leaves) {
        if (script.wrong().isEmpty()) {
            return;
        }
        heading(1, texts.get("lesson.wrong"), leaves);
        for (Script.Wrong each : script.wrong()) {
            leaves.paragraph("BodyText", List.of(Run.of(each.verdict() + "：" + each.quoted())));
            out.append(paragraph("BodyText", "", WordRuns.bold(each.verdict()) + WordRuns.plain("：" + each.quoted())));
            if (!each.repaired().isEmpty()) {
                out.append(paragraph(
                        "Source",
                        "",
                        WordRuns.plain(texts.get("lesson.wrong.source", each.source(), each.repaired()))));
            }
        }
    }

    /** @param properties from {@code keepNext} to {@code jc}, in the order of the schema */
    static String paragraph(String style, String properties, String runs) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>" + properties + "</w:pPr>" + runs + "</w:p>";
    }

    private String section() {
        Look.Sheet sheet = look.sheet();
        boolean official = look == Look.OFFICIAL;
        String footers = "<w:footerReference w:type=\"default\" r:id=\"rIdFooter\"/>"
                + (official ? "<w:footerReference w:type=\"even\" r:id=\"rIdEven\"/>" : "");
        String header = look.isHandout() ? "<w:headerReference w:type=\"default\" r:id=\"rIdHeader\"/>" : "";
        String notes = "<w:footnotePr><w:numFmt w:val=\""
                + (WordNotes.isCircled(script) ? "decimalEnclosedCircleChinese" : "decimal")
                + "\"/><w:numRestart w:val=\"continuous\"/></w:footnotePr>";
        String right = look.isHandout()
                ? "<w:pgBorders w:offsetFrom=\"text\"><w:right w:val=\"dotted\" w:sz=\"6\" w:space=\"10\" w:color=\"8A8A8A\"/></w:pgBorders>"
                        + (look == Look.HANDOUT
                                ? "<w:lnNumType w:countBy=\"5\" w:distance=\"227\" w:restart=\"continuous\"/>"
                                : "")
                : "";
        String grid =
                official ? "<w:docGrid w:type=\"lines\" w:linePitch=\"579\"/>" : "<w:docGrid w:linePitch=\"312\"/>";
        return "<w:sectPr>" + header + footers + notes + "<w:pgSz w:w=\"" + Look.WIDTH + "\" w:h=\"" + Look.HEIGHT
                + "\"/><w:pgMar w:top=\"" + sheet.top() + "\" w:right=\"" + sheet.right() + "\" w:bottom=\""
                + sheet.bottom() + "\" w:left=\"" + sheet.left() + "\" w:header=\"" + (official ? 851 : 680)
                + "\" w:footer=\"" + (official ? 1450 : 680) + "\" w:gutter=\"0\"/>" + right
                + "<w:cols w:space=\"425\"/>" + grid + "</w:sectPr>";
    }
}
