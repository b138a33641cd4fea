package org.yandu.ui.curation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Code;
import org.yandu.curation.agreement.Agreement;
import org.yandu.curation.agreement.Grain;
import org.yandu.curation.agreement.Pair;
import org.yandu.document.TextSpan;
import org.yandu.ui.parts.Pills;

/** How far the class agrees on each theme, and every student with the reference. */
final class AgreementPage extends ClassPage {

    /** From here on, K. Krippendorff, Content Analysis (2nd ed. 2004), p. 241, lets tentative conclusions be drawn. */
    private static final double TENTATIVE = 0.667;

    /** And from here on firm ones. */
    private static final double FIRM = 0.8;

    private final ObjectProperty<Grain> grain = new SimpleObjectProperty<>(Grain.PARAGRAPH);
    private final StudentGrid<Agreement> themes;
    private final StudentGrid<String> students;

    AgreementPage(ClassModel model) {
        super(model);
        this.themes = new StudentGrid<>("class-agreement", new Label(texts().get("class.none")));
        this.students = new StudentGrid<>("class-reference", new Label(texts().get("class.none.reference")));
        VBox.setVgrow(themes, Priority.ALWAYS);
        VBox.setVgrow(students, Priority.ALWAYS);
        Label reference = new Label(texts().get("class.with_reference"));
        reference.getStyleClass().add("sheet-heading");
        Label note = new Label(texts().get("class.agreement.note"));
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        note.getStyleClass().add("sheet-quiet");
        getChildren().addAll(grains(), themes, note, reference, students);
        grain.addListener((o, was, is) -> showSeen());
        keepUp();
    }

    @Override
    Node first() {
        return themes;
    }

    private Pills grains() {
        Pills grains = Pills.of(
                new Grain[] {Grain.PARAGRAPH, Grain.CHARACTER},
                each -> "class-grain-" + each.name().toLowerCase(Locale.ROOT),
                each -> texts().get("class.grain." + each.name().toLowerCase(Locale.ROOT)),
                grain,
                () -> {});
        grains.getStyleClass().add("sheet-tools");
        return grains;
    }

    @Override
    void show(@Nullable Findings found) {
        if (found == null) {
            themes.getItems().clear();
            students.getItems().clear();
            return;
        }
        themes.show(
                texts().get("class.column.theme"),
                row -> model().code(row.code()).map(Code::name).orElse(""),
                List.of(
                        col(
                                "class.column.used",
                                row -> row.used() + "/" + row.coders().size(),
                                row -> row.used()),
                        figure("class.column.percent", row -> row.measures().percent(), true),
                        figure("class.column.alpha", row -> row.measures().alpha(), false),
                        col(
                                "class.column.words",
                                row -> texts().get(judged(row.measures().alpha())),
                                row -> row.measures().alpha().orElse(-2)),
                        figure("class.column.fleiss", row -> row.measures().fleiss(), false),
                        figure("class.column.cohen", row -> row.measures().cohen(), false)),
                found.measured().themes().getOrDefault(grain.get(), List.of()));
        Map<String, Pair> pairs = found.measured().reference().getOrDefault(grain.get(), Map.of());
        students.show(
                texts().get("class.students"),
                model()::name,
                List.of(
                        pair("class.column.percent", pairs, Pair::percent, true),
                        pair("class.column.cohen", pairs, Pair::cohen, false)),
                model().listed(
                                found.view().students().stream()
                                        .filter(pairs::containsKey)
                                        .toList(),
                                each -> each));
    }

    private StudentGrid.Col<String> pair(
            String textKey, Map<String, Pair> pairs, Function<Pair, OptionalDouble> of, boolean percent) {
        Function<String, OptionalDouble> value = student -> {
            Pair pair = pairs.get(student);
            return pair == null ? OptionalDouble.empty() : of.apply(pair);
        };
        return new StudentGrid.Col<>(
                texts().get(textKey),
                texts().get(textKey),
                student -> written(value.apply(student), percent),
                Comparator.comparingDouble(student -> value.apply(student).orElse(-2)),
                student -> model().look(spans(student)));
    }

    private List<TextSpan> spans(String student) {
        Findings found = model().findingsProperty().get();
        return found == null
                ? List.of()
                : found.view().marksOf(student).stream()
                        .map(mark -> mark.span())
                        .toList();
    }

    private StudentGrid.Col<Agreement> figure(String textKey, Function<Agreement, OptionalDouble> of, boolean percent) {
        return col(
                textKey,
                row -> written(of.apply(row), percent),
                row -> of.apply(row).orElse(-2));
    }

    /** A cell leads to what the class disputes about the theme. */
    private StudentGrid.Col<Agreement> col(
            String textKey, Function<Agreement, String> words, Function<Agreement, ? extends Number> order) {
        return new StudentGrid.Col<>(
                texts().get(textKey),
                texts().get(textKey),
                words,
                Comparator.comparingDouble(row -> order.apply(row).doubleValue()),
                row -> model().code(row.code()).ifPresent(model().themeProperty()::set));
    }

    private static String written(@Nullable OptionalDouble value, boolean percent) {
        return value == null || value.isEmpty()
                ? ""
                : percent
                        ? Math.round(value.getAsDouble() * 100) + "%"
                        // Adding nothing makes of -0.004 no -0.00.
                        : String.format(Locale.ROOT, "%.2f", Math.round(value.getAsDouble() * 100) / 100.0 + 0.0);
    }

    private static String judged(OptionalDouble alpha) {
        if (alpha.isEmpty()) {
            return "class.words.none";
        }
        double value = alpha.getAsDouble();
        return value >= FIRM
                ? "class.words.good"
                : value >= TENTATIVE ? "class.words.fair" : value > 0 ? "class.words.weak" : "class.words.chance";
    }
}
