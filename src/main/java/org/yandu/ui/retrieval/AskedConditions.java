package org.yandu.ui.retrieval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Flag;
import org.yandu.codebook.Codebook;
import org.yandu.language.Texts;
import org.yandu.retrieval.marks.Retrieval;
import org.yandu.retrieval.marks.Retrieval.Made;
import org.yandu.retrieval.marks.Retrieval.Scope;
import org.yandu.retrieval.marks.Themes;
import org.yandu.retrieval.marks.Themes.Role;
import org.yandu.retrieval.marks.Themes.Term;
import org.yandu.retrieval.marks.Themes.Together;

/** What is asked, in a word for each condition. The words that are looked for are no part of it: their field shows them. */
final class AskedConditions {

    /**
     * One condition.
     *
     * @param without the same question less this condition
     */
    record Condition(String words, Retrieval without) {}

    private final Retrieval asked;
    private final Texts texts;
    private final List<Condition> all = new ArrayList<>();

    private AskedConditions(Retrieval asked, Texts texts) {
        this.asked = asked;
        this.texts = texts;
    }

    /** @param title of a document, by id */
    static List<Condition> of(Retrieval asked, Codebook codebook, Function<String, String> title, Texts texts) {
        AskedConditions conditions = new AskedConditions(asked, texts);
        conditions.themes(codebook);
        conditions.places(title);
        conditions.made();
        conditions.flags();
        return List.copyOf(conditions.all);
    }

    private void add(String words, Retrieval without) {
        all.add(new Condition(words, without));
    }

    private void themes(Codebook codebook) {
        Themes themes = asked.themes();
        for (Term term : themes.terms()) {
            String name = codebook.find(term.codeId()).map(code -> code.name()).orElse("");
            List<Term> others =
                    themes.terms().stream().filter(each -> !each.equals(term)).toList();
            add(
                    texts.get("retrieval.chip.theme", texts.get("retrieval.role." + lower(term.role())), name),
                    asked.with(new Themes(others, themes.together(), themes.distance())));
        }
        boolean compared =
                themes.terms().size() > 1 && themes.terms().stream().anyMatch(term -> term.role() != Role.ANY);
        if (compared && themes.together() != Together.OVERLAPPING) {
            String how = themes.together() == Together.NEAR
                    ? texts.get("retrieval.chip.near", themes.distance())
                    : texts.get("retrieval.together." + lower(themes.together()));
            add(how, asked.with(new Themes(themes.terms(), Together.OVERLAPPING, 0)));
        }
    }

    private void places(Function<String, String> title) {
        Scope scope = asked.scope();
        if (!scope.documents().isEmpty()) {
            String words = scope.documents().size() == 1
                    ? title.apply(scope.documents().getFirst())
                    : texts.get("retrieval.documents", scope.documents().size());
            add(words, asked.with(new Scope(List.of(), scope.section())));
        }
        if (scope.section() != null) {
            add(texts.get("retrieval.chip.section", scope.section()), asked.with(new Scope(scope.documents(), null)));
        }
    }

    private void made() {
        Made made = asked.made();
        if (!made.coders().isEmpty()) {
            add(texts.joined(made.coders()), asked.with(new Made(List.of(), made.from(), made.to())));
        }
        if (made.from() != null || made.to() != null) {
            add(
                    texts.get("retrieval.chip.days", day(made.from()), day(made.to()))
                            .strip(),
                    asked.with(new Made(made.coders(), null, null)));
        }
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private void flags() {
        for (Flag flag : new TreeSet<>(asked.flags())) {
            TreeSet<Flag> others = new TreeSet<>(asked.flags());
            others.remove(flag);
            add(texts.get("flag." + lower(flag)), asked.with(others));
        }
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
