package org.yandu.exchange.word;

import java.io.IOException;
import java.io.OutputStream;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.yandu.annotation.Annotation;
import org.yandu.codebook.Code;
import org.yandu.codebook.Codebook;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;
import org.yandu.exchange.ThemeTags;
import org.yandu.exchange.bundle.Bundle;
import org.yandu.exchange.bundle.Bundle.Text;
import org.yandu.exchange.out.DocxParts;
import org.yandu.exchange.out.Parcel;
import org.yandu.exchange.out.Safe;
import org.yandu.outline.OutlineNode;
import org.yandu.outline.Outliner;

/**
 * Writes the first text of a bundle with the marks on it (ECMA-376 part 1, 17.13.4). A range begins and ends between runs, wherever a
 * mark does; its reference comes behind its end.
 */
public final class CommentedWord {

    private static final int HEADING_LEVELS = 4;

    private final Text text;
    private final DocumentVersion version;
    private final Codebook codebook;
    private final List<Annotation> marks;
    private final Map<Integer, OutlineNode> headings = new HashMap<>();
    private final StringBuilder body = new StringBuilder();

    private CommentedWord(Bundle bundle) {
        this.text = bundle.texts().getFirst();
        this.version = text.version();
        this.codebook = new Codebook(bundle.themes().books(), bundle.themes().codes());
        this.marks = bundle.said().marks().stream()
                .filter(mark -> mark.versionId().equals(text.versionId()))
                .sorted(Comparator.comparing(Annotation::span).thenComparing(Annotation::id))
                .toList();
        Outliner.outline(version, text.header(), List.of()).roots().stream()
                .flatMap(OutlineNode::flatten)
                .filter(OutlineNode::isHeading)
                .forEach(node -> headings.put(node.span().start(), node));
    }

    /** @param bundle holds at least one text */
    public static void write(Bundle bundle, OutputStream out) throws IOException {
        CommentedWord word = new CommentedWord(bundle);
        try (Parcel parcel = new Parcel(out)) {
            DocxParts.writeCommented(parcel, word.text.header().title());
            parcel.part("word/document.xml", word.document());
            parcel.part("word/comments.xml", word.comments());
        }
    }

    private String document() {
        version.readingLines().forEach(this::line);
        return "<w:document xmlns:w=\"" + DocxParts.MAIN + "\" xmlns:r=\"" + DocxParts.OFFICE + "\"><w:body>" + body
                + "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId2\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                + "<w:pgMar w:top=\"1440\" w:right=\"1588\" w:bottom=\"1440\" w:left=\"1588\" w:header=\"851\" w:footer=\"992\""
                + " w:gutter=\"0\"/></w:sectPr></w:body></w:document>";
    }

    private void line(TextSpan line) {
        TextSpan runIn = runIn(line);
        body.append("<w:p>").append(style(line));
        TreeSet<Integer> cuts = new TreeSet<>(List.of(line.start()));
        cuts.add(line.end());
        cut(cuts, line, runIn.end());
        List<Integer> here = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            TextSpan span = marks.get(i).span();
            if (span.start() <= line.end() && span.end() >= line.start()) {
                here.add(i);
                cut(cuts, line, span.start());
                cut(cuts, line, span.end());
            }
        }
        int from = line.start();
        for (int to : cuts) {
            run(new TextSpan(from, to), here, to <= runIn.end());
            borders(to, here);
            from = to;
        }
        body.append("</w:p>");
    }

    private static void cut(TreeSet<Integer> cuts, TextSpan line, int at) {
        if (line.start() <= at && at <= line.end()) {
            cuts.add(at);
        }
    }

    private String style(TextSpan line) {
        String style = "";
        if (version.quote(line).strip().equals(text.header().title())) {
            style = "Title";
        } else {
            OutlineNode heading = headings.get(indent(line));
            style = heading == null || isRunIn(heading, line)
                    ? ""
                    : "Heading" + Math.min(HEADING_LEVELS, heading.level());
        }
        return style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>";
    }

    private int indent(TextSpan line) {
        int indent = line.start();
        while (indent < line.end() && Character.isWhitespace(version.text().charAt(indent))) {
            indent++;
        }
        return indent;
    }

    /** Whether text goes on behind it: (一)統籌推進。製度化清單化…… is no heading of a whole paragraph, and would fill the table of contents. */
    private boolean isRunIn(OutlineNode heading, TextSpan line) {
        int end = heading.span().end();
        return end < line.end() && !version.quote(new TextSpan(end, line.end())).isBlank();
    }

    /** The heading with which a line begins and goes on; empty where there is none. */
    private TextSpan runIn(TextSpan line) {
        OutlineNode heading = headings.get(indent(line));
        return heading != null && isRunIn(heading, line) ? heading.span() : new TextSpan(line.start(), line.start());
    }

    /** What ends here ends before what begins here begins. */
    private void borders(int at, List<Integer> here) {
        for (int i : here) {
            if (marks.get(i).span().end() == at) {
                body.append("<w:commentRangeEnd w:id=\"").append(i).append("\"/><w:r><w:commentReference w:id=\"");
                body.append(i).append("\"/></w:r>");
            }
        }
        for (int i : here) {
            if (marks.get(i).span().start() == at) {
                body.append("<w:commentRangeStart w:id=\"").append(i).append("\"/>");
            }
        }
    }

    private void run(TextSpan span, List<Integer> here, boolean strong) {
        String words = span.isEmpty() ? "" : version.quote(span);
        if (words.isEmpty()) {
            return;
        }
        String shading = here.stream()
                .map(marks::get)
                .filter(mark -> mark.span().overlaps(span))
                .flatMap(mark -> codebook.pick(mark.codes()).stream().limit(1))
                .reduce((outer, inner) -> inner)
                .map(CommentedWord::shading)
                .orElse("");
        String properties = (strong ? "<w:b/><w:bCs/>" : "") + shading;
        body.append("<w:r>").append(properties.isEmpty() ? "" : "<w:rPr>" + properties + "</w:rPr>");
        body.append(text(words.replace("\n", "")));
        body.append("</w:r>");
    }

    private static String text(String words) {
        String inside = Safe.xml(Safe.plain(words)).replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">");
        return "<w:t xml:space=\"preserve\">" + inside + "</w:t>";
    }

    private static String shading(Code code) {
        String light = code.colour().light();
        String fill = light.matches("#[0-9A-Fa-f]{6}") ? light.substring(1) : "EEEEEE";
        return "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"" + fill.toUpperCase(java.util.Locale.ROOT) + "\"/>";
    }

    private String comments() {
        StringBuilder out = new StringBuilder("<w:comments xmlns:w=\"" + DocxParts.MAIN + "\">");
        ThemeTags tags = new ThemeTags(codebook);
        for (int i = 0; i < marks.size(); i++) {
            Annotation mark = marks.get(i);
            String coder = Safe.xml(mark.coder().replaceAll("\\s", " "));
            out.append("<w:comment w:id=\"").append(i).append("\" w:author=\"").append(coder);
            out.append("\" w:date=\"").append(mark.created().truncatedTo(ChronoUnit.SECONDS));
            out.append("\" w:initials=\"").append(initial(coder)).append("\">");
            tags.write(mark)
                    .lines()
                    .forEach(line -> out.append("<w:p><w:r>").append(text(line)).append("</w:r></w:p>"));
            out.append("</w:comment>");
        }
        return out.append("</w:comments>").toString();
    }

    private static String initial(String coder) {
        return coder.isEmpty() || coder.startsWith("&") ? "" : coder.substring(0, coder.offsetByCodePoints(0, 1));
    }
}
