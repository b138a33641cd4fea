package org.yandu.exchange.out;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.yandu.anchor.Anchor;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Markup;
import org.yandu.codebook.Book;
import org.yandu.codebook.Code;
import org.yandu.codebook.Codebook;
import org.yandu.codebook.Colour;
import org.yandu.codebook.Meaning;
import org.yandu.codebook.Pattern;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Header;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;
import org.yandu.exchange.Progress;
import org.yandu.language.Texts;
import org.yandu.outline.Outliner;
import org.yandu.workspace.OpenDocument;

/** A small document with marks, and reports of it. */
public final class Reports {

    public static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
    public static final Texts ZH = Texts.of(Locale.SIMPLIFIED_CHINESE);

    public static final String TEXT = """
            关于优化环境的报告
            开头一段，说明𠮷祥之由来。
            一、信用建设
            信用是根本，信(赌.com)用要人人守护。
            守信者一路绿灯。
            二、法治建设
            （一）依法行政
            法治是𬬻火，炼出效能。
            （二）公正司法
            判决书一律公开。
            """;

    private Reports() {}

    public static final Code CREDIT = code("credit", "信用建设", null, 0);
    public static final Code LAW = code("law", "法治建设", null, 1);
    public static final Code COURT = code("court", "司法公正", "law", 0);
    public static final Codebook CODEBOOK = new Codebook(List.of(CREDIT, LAW, COURT));

    static Code code(String id, String name, @org.jspecify.annotations.Nullable String parent, int position) {
        return new Code(
                id,
                name,
                name.substring(0, 1),
                new Colour("#B97A00", "#FBE9BF", "#4A3A14"),
                Pattern.SOLID,
                Meaning.NONE,
                null,
                new Code.Place(Book.FIRST, parent, position),
                false);
    }

    public static OpenDocument open(String id, String text, Annotation... marks) {
        int noise = text.indexOf("(赌.com)");
        List<Noise> advertising = noise < 0
                ? List.of()
                : List.of(new Noise(new TextSpan(noise, noise + 7), Noise.Kind.ADVERTISEMENT, "noise.ad"));
        DocumentVersion version =
                new DocumentVersion(id + "-v1", id, text, advertising, new DocumentVersion.Origin("UTF-8", "00", NOW));
        Header header = new Header("关于优化环境的报告", null, null, "某市人民政府", null, "2023-02-24", "某市政府网站");
        Document document = new Document(id, header, "txt", NOW, version.id());
        return new OpenDocument(
                document, version, Outliner.outline(version, header, List.of()), Markup.of(List.of(marks)));
    }

    public static Annotation mark(OpenDocument open, String words, String comment, String... codes) {
        int start = open.version().text().indexOf(words);
        return at(open, start, start + words.length(), comment, codes);
    }

    public static Annotation at(OpenDocument open, int start, int end, String comment, String... codes) {
        TextSpan span = new TextSpan(start, end);
        return new Annotation(
                "m" + start + "-" + end + "-" + comment.length(),
                open.document().id(),
                open.version().id(),
                Anchor.of(open.version(), span),
                List.of(codes),
                comment,
                "王老师",
                NOW,
                NOW);
    }

    /** Five marks, the second over an advertisement, one without a theme, one with two. */
    static List<Annotation> marks(OpenDocument open) {
        return new ArrayList<>(List.of(
                mark(open, "说明𠮷祥", "为什么", new String[0]),
                mark(open, "信(赌.com)用要人人守护", "", "credit"),
                mark(open, "守信者一路绿灯", "对照", "credit"),
                mark(open, "法治是𬬻火", "", "credit", "law"),
                mark(open, "炼出效能", "", "court")));
    }

    static MarkReport report(Grouping grouping, String... themes) {
        OpenDocument open = open("d", TEXT);
        return report(open, marks(open), grouping, themes);
    }

    static MarkReport report(OpenDocument open, List<Annotation> marks, Grouping grouping, String... themes) {
        return new ReportMaker((document, version) -> open, CODEBOOK, ZH)
                .make(new ReportMaker.Wish("标注", "", grouping, Set.of(themes)), marks, Progress.NONE)
                .orElseThrow();
    }
}
