package org.yandu.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Code;
import org.yandu.curation.agreement.Agreement;
import org.yandu.curation.agreement.ClassText;
import org.yandu.curation.agreement.Grain;
import org.yandu.curation.view.ClassView;
import org.yandu.document.Document;
import org.yandu.workspace.MarkRow;
import org.yandu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code agreement}: how far coders agree on each theme, in the texts as they are now. As in the class view those are counted who gave
 * back work on a text, and where nobody did whoever has marked it: agreement is measured between coders who worked independently, and
 * instructor and reference have seen what the others did. Whoever is named is counted, the reference too.
 */
@Command(name = "agreement")
final class AgreementCommand implements Callable<Integer> {

    @Option(names = "--doc", paramLabel = "DOC", descriptionKey = "cli.option.wording.doc")
    @Nullable
    String document;

    @Option(names = "--code", paramLabel = "CODE", descriptionKey = "cli.option.agreement.code")
    List<String> codes = List.of();

    @Option(names = "--coder", paramLabel = "NAME", descriptionKey = "cli.option.agreement.coder")
    List<String> coders = List.of();

    @Option(names = "--grain", paramLabel = "paragraph|character", descriptionKey = "cli.option.agreement.grain")
    Unit grain = Unit.paragraph;

    @Mixin
    AsJson json = new AsJson();

    private final Root root;

    /** As it is typed. */
    enum Unit {
        paragraph,
        character
    }

    AgreementCommand(Root root) {
        this.root = root;
    }

    /** A text with whoever has marked anything in it. */
    record Read(String document, String title, List<String> coders) {}

    /** A theme; a figure is absent where it is not defined. */
    record Row(
            String code,
            String name,
            int coders,
            int used,
            long units,
            @Nullable Double percent,
            @Nullable Double cohen,
            @Nullable Double fleiss,
            @Nullable Double alpha) {}

    /**
     * @param missing who was asked for and has marked nothing in these texts
     * @param uncounted who has marked something in these texts and is none of those who are compared
     */
    record Whole(
            String grain,
            List<String> coders,
            List<String> missing,
            List<String> uncounted,
            List<Read> documents,
            List<Row> themes) {}

    @Override
    public Integer call() {
        try (Workspace workspace = root.toRead()) {
            List<Read> read = new ArrayList<>();
            Set<String> uncounted = new TreeSet<>();
            List<ClassText> texts = texts(workspace, read, uncounted);
            Set<String> there = new TreeSet<>();
            texts.forEach(text -> there.addAll(text.coders()));
            uncounted.removeAll(there);
            List<String> missing =
                    coders.stream().filter(name -> !there.contains(name)).toList();
            List<Row> rows = there.size() < 2
                    ? List.of()
                    : codes(workspace, texts).stream()
                            .map(code -> row(code, texts))
                            .toList();
            if (json.wanted) {
                root.reply()
                        .json(new Whole(grain.name(), List.copyOf(there), missing, List.copyOf(uncounted), read, rows));
            } else {
                print(rows);
            }
            if (!uncounted.isEmpty() && coders.isEmpty()) {
                root.reply().say("cli.agreement.uncounted", root.reply().texts().joined(uncounted));
            }
            return told(there, missing, rows);
        }
    }

    private List<ClassText> texts(Workspace workspace, List<Read> read, Set<String> uncounted) {
        Map<String, List<MarkRow>> marks = workspace.store().markRows().stream()
                .filter(MarkRow::isCurrent)
                .collect(Collectors.groupingBy(MarkRow::documentId));
        Corpus corpus = new Corpus(workspace, document);
        List<ClassText> texts = new ArrayList<>();
        for (Document each : corpus.documents()) {
            List<MarkRow> all = marks.getOrDefault(each.id(), List.of());
            Set<String> wanted =
                    Set.copyOf(coders.isEmpty() ? ClassView.students(workspace.store(), each.id()) : coders);
            all.stream().map(MarkRow::coder).forEach(uncounted::add);
            List<MarkRow> here =
                    all.stream().filter(mark -> wanted.contains(mark.coder())).toList();
            if (!here.isEmpty()) {
                ClassText text = ClassText.of(
                        corpus.read(each), here.stream().map(ClassText.Mark::of).toList());
                texts.add(text);
                read.add(new Read(each.id(), each.title(), text.coders()));
            }
        }
        return texts;
    }

    /** Those asked for, or all that anybody has used. */
    private List<Code> codes(Workspace workspace, List<ClassText> texts) {
        if (!codes.isEmpty()) {
            return codes.stream()
                    .map(name -> References.code(workspace.state(), name))
                    .toList();
        }
        return workspace.state().codebook().codes().stream()
                .filter(code -> texts.stream().anyMatch(text -> text.uses(code.id())))
                .toList();
    }

    private Row row(Code code, List<ClassText> texts) {
        Agreement found = Agreement.of(code.id(), texts, grain == Unit.character ? Grain.CHARACTER : Grain.PARAGRAPH);
        Agreement.Measures measures = found.measures();
        return new Row(
                code.id(),
                code.name(),
                found.coders().size(),
                found.used(),
                found.units(),
                figure(measures.percent()),
                figure(measures.cohen()),
                figure(measures.fleiss()),
                figure(measures.alpha()));
    }

    /** With four places: more would pretend to an exactness that nobody has. */
    private static @Nullable Double figure(OptionalDouble value) {
        return value.isPresent() ? (Double) (Math.round(value.getAsDouble() * 10_000) / 10_000.0) : null;
    }

    private void print(List<Row> rows) {
        Columns columns = new Columns();
        rows.forEach(row -> columns.row(
                row.name(),
                row.used() + "/" + row.coders(),
                row.units(),
                row.percent() == null ? "–" : String.format(Locale.ROOT, "%.1f%%", row.percent() * 100),
                shown(row.cohen()),
                shown(row.fleiss()),
                shown(row.alpha())));
        root.reply().lines(Plain.headed(root.reply(), "cli.columns.agreement", columns));
    }

    private static String shown(@Nullable Double value) {
        return value == null ? "–" : String.format(Locale.ROOT, "%.3f", value);
    }

    /** What is missing, on standard error. */
    private int told(Set<String> there, List<String> missing, List<Row> rows) {
        if (!missing.isEmpty()) {
            root.reply().say("cli.agreement.missing", root.reply().texts().joined(missing));
        }
        if (there.size() < 2) {
            root.reply()
                    .say(
                            there.isEmpty() ? "cli.agreement.none" : "cli.agreement.one",
                            there.isEmpty() ? "" : there.iterator().next());
            return ExitCode.NOTHING_FOUND;
        }
        if (rows.isEmpty()) {
            root.reply().say("cli.agreement.no_theme");
            return ExitCode.NOTHING_FOUND;
        }
        root.reply().say("cli.agreement.note");
        return ExitCode.DONE;
    }
}
