package org.yandu.exchange.foreign;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.yandu.anchor.Anchor;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Flag;
import org.yandu.annotation.Memo;
import org.yandu.annotation.Relation;
import org.yandu.codebook.Code;
import org.yandu.codebook.Colours;
import org.yandu.codebook.Meaning;
import org.yandu.codebook.Pattern;
import org.yandu.codebook.StartingThemes;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;
import org.yandu.exchange.Progress;
import org.yandu.exchange.accession.Importer;
import org.yandu.exchange.accession.Source;
import org.yandu.language.Texts;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;
import org.yandu.workspace.Passages;
import org.yandu.workspace.Workspace;

/** A library of random texts, with marks one over the other, themes one in the other, and what readers say about them. */
final class RandomLibrary {

    static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final Texts TEXTS = Texts.of(Locale.CHINESE);

    private static final List<String> WORDS =
            List.of("信用", "𠮷", "法治", "𬬻", "，", "。", "\n", "效能 ", "“基层”", "a<b&c>", "治理", "\t", "《条例》", "—— ", "社会");

    private static final List<String> COMMENTS = List.of(
            "",
            "与三张清单对照",
            "他说“\"是'的\"” <b>&amp;</b>",
            "第一行\n第二行\n\n**重点** [链接](yandu:annotation/x)",
            "𠮷𬬻",
            "【信用建设】不是主题");

    private final Random random;
    private final Workspace workspace;
    private final List<Edit> edits = new ArrayList<>();

    private RandomLibrary(Workspace workspace, long seed) {
        this.workspace = workspace;
        this.random = new Random(seed);
    }

    static void fill(Workspace workspace, long seed, int documents) {
        new RandomLibrary(workspace, seed).fill(documents);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private String id() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    private void fill(int documents) {
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < documents; i++) {
            sources.add(Source.bytes("文" + i + ".txt", text(i).getBytes(StandardCharsets.UTF_8)));
        }
        new Importer(workspace, CLOCK, TEXTS).take(sources, Progress.NONE);
        List<Code> codes = codes();
        List<String> marks = new ArrayList<>();
        for (Document document : workspace.state().documents()) {
            DocumentVersion version = workspace.store().version(document.currentVersion());
            for (int i = 0; i < 12; i++) {
                mark(version, codes).ifPresent(marks::add);
            }
            memo(new Memo.Subject(Memo.Kind.DOCUMENT, document.id()));
        }
        memo(Memo.Subject.LIBRARY);
        memo(new Memo.Subject(Memo.Kind.CODE, codes.getFirst().id()));
        for (int i = 0; i + 1 < marks.size(); i += 3) {
            edits.add(new Edit.OfRelation(
                    null,
                    new Relation(
                            id(),
                            marks.get(i),
                            marks.get(i + 1),
                            one(List.of(Relation.Kind.values())),
                            one(COMMENTS),
                            one(List.of("王老师", "李<四>")),
                            NOW.minusSeconds(i))));
        }
        workspace.apply(Change.of("change.mark", List.of(), edits));
    }

    private String text(int number) {
        StringBuilder text = new StringBuilder("第" + number + "篇\n");
        for (int i = 0; i < 120; i++) {
            text.append(one(WORDS));
        }
        return text.append("完").toString();
    }

    private List<Code> codes() {
        List<Code> codes = new ArrayList<>(StartingThemes.codes());
        codes.forEach(code -> edits.add(new Edit.OfCode(null, code)));
        edits.addFirst(new Edit.OfBook(null, StartingThemes.book()));
        for (int i = 0; i < 6; i++) {
            String parent = random.nextInt(3) == 0 ? null : one(codes).id();
            int place = codes.size();
            Code code = new Code(
                    id(),
                    "主题 " + i + " <" + i + ">",
                    "甲乙丙丁戊己".substring(i, i + 1),
                    Colours.of(one(Colours.all())),
                    Pattern.WAVY,
                    Meaning.of("定义 & “" + i + "”\n第二行"),
                    null,
                    new Code.Place(StartingThemes.book().id(), parent, place),
                    false);
            codes.add(code);
            edits.add(new Edit.OfCode(null, code));
        }
        return codes;
    }

    private java.util.Optional<String> mark(DocumentVersion version, List<Code> codes) {
        String text = version.text();
        int length = text.codePointCount(0, text.length());
        int start = random.nextInt(length - 1);
        int end = Math.min(length, start + 1 + random.nextInt(20));
        return Passages.tidy(version, version.codePoints().toUtf16(new TextSpan(start, end)))
                .map(span -> {
                    Set<String> of = new HashSet<>();
                    for (int i = random.nextInt(3); i > 0; i--) {
                        of.add(one(codes).id());
                    }
                    Set<Flag> flags = random.nextBoolean() ? Set.of() : Set.of(one(List.of(Flag.values())));
                    Instant made = NOW.minusSeconds(random.nextInt(100_000));
                    Annotation mark = new Annotation(
                            id(),
                            version.documentId(),
                            version.id(),
                            Anchor.of(version, span),
                            List.copyOf(of),
                            one(COMMENTS),
                            one(List.of("王老师", "李<四>", "张 \"三\"")),
                            made,
                            made.plusSeconds(5),
                            flags);
                    if (mark.isBare()) {
                        mark = mark.withComment("补", mark.modified());
                    }
                    edits.add(new Edit.OfAnnotation(null, mark));
                    return mark.id();
                });
    }

    private void memo(Memo.Subject subject) {
        edits.add(new Edit.OfMemo(
                null,
                new Memo(
                        id(),
                        subject,
                        "笔记 <1>",
                        one(COMMENTS) + "正文",
                        "王老师",
                        NOW.minusSeconds(90),
                        NOW.minusSeconds(9))));
    }
}
