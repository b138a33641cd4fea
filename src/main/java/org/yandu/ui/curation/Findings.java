package org.yandu.ui.curation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yandu.codebook.Code;
import org.yandu.curation.agreement.Agreement;
import org.yandu.curation.agreement.ClassText;
import org.yandu.curation.agreement.Grain;
import org.yandu.curation.agreement.Pair;
import org.yandu.curation.view.Adjudication;
import org.yandu.curation.view.AnswerTable;
import org.yandu.curation.view.ClassView;
import org.yandu.curation.view.Pseudonyms;
import org.yandu.curation.view.StudentTable;
import org.yandu.document.Document;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Workspace;

/**
 * All that is known of a class and one text.
 *
 * @param open the text; nothing is said by the annotations it has or has not
 * @param codes themes of the codebook, in its order
 */
record Findings(OpenDocument open, ClassView view, List<Code> codes, Tables tables, Measured measured) {

    record Tables(StudentTable themes, StudentTable sections, AnswerTable answers, Pseudonyms numbers) {}

    /**
     * @param themes per grain, of themes that somebody has used
     * @param reference per grain, every student who has marked something against the reference; empty without one
     */
    record Measured(Map<Grain, List<Agreement>> themes, Map<Grain, Map<String, Pair>> reference) {}

    /** As the library stands now. */
    static Findings of(Workspace workspace, Document document, List<Code> codes) {
        OpenDocument open = workspace.text(document.id(), document.currentVersion());
        ClassView view = ClassView.of(workspace, open.version());
        List<Code> used =
                codes.stream().filter(code -> view.text().uses(code.id())).toList();
        Tables tables = new Tables(
                StudentTable.byTheme(view, used),
                StudentTable.bySection(view, open.outline()),
                AnswerTable.of(workspace.store(), open.document().id(), view.students()),
                new Pseudonyms(view.students()));
        return new Findings(open, view, codes, tables, measured(view, open, used));
    }

    private static Measured measured(ClassView view, OpenDocument open, List<Code> used) {
        Map<Grain, List<Agreement>> themes = new HashMap<>();
        Map<Grain, Map<String, Pair>> reference = new HashMap<>();
        ClassText all = ClassText.of(
                open.version(),
                Stream.concat(view.marks().values().stream().flatMap(List::stream), view.reference().stream())
                        .map(mark -> ClassText.Mark.of(open.version(), mark))
                        .toList());
        ClassText students = all.without(Adjudication.REFERENCE);
        for (Grain grain : Grain.values()) {
            themes.put(
                    grain,
                    used.stream()
                            .map(code -> Agreement.of(code.id(), List.of(students), grain))
                            .toList());
            reference.put(grain, withReference(view, all, grain));
        }
        return new Measured(themes, reference);
    }

    /** Over the themes that the student or the reference has used. */
    private static Map<String, Pair> withReference(ClassView view, ClassText all, Grain grain) {
        Map<String, Pair> pairs = new HashMap<>();
        if (!view.reference().isEmpty()) {
            List<String> used = all.codes();
            view.marks().keySet().forEach(student -> {
                List<String> codes = used.stream()
                        .filter(code -> !all.marked(student, code).isEmpty()
                                || !all.marked(Adjudication.REFERENCE, code).isEmpty())
                        .toList();
                pairs.put(student, Pair.of(all, student, Adjudication.REFERENCE, codes, grain));
            });
        }
        return pairs;
    }

    /** The same class after something was written about its answers. */
    Findings with(AnswerTable answers) {
        return new Findings(
                open, view, codes, new Tables(tables.themes, tables.sections, answers, tables.numbers), measured);
    }

    /** Where somebody has marked something, or answers were given back. */
    boolean isEmpty() {
        return view.marks().isEmpty()
                && tables.answers.rows().stream()
                        .allMatch(row -> row.answers().stream().allMatch(answer -> answer == null));
    }
}
