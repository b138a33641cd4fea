package org.yandu.exchange.lessons.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yandu.codebook.Code;
import org.yandu.codebook.Pattern;
import org.yandu.exchange.Progress;
import org.yandu.exchange.paper.Shape;
import org.yandu.exchange.paper.Tones;
import org.yandu.exchange.script.Note;
import org.yandu.exchange.script.Run;
import org.yandu.exchange.script.Script;
import org.yandu.exchange.script.Script.Part;
import org.yandu.exchange.script.TitleLines;
import org.yandu.language.Texts;

/** The rows of a script, from its title to its list of references. */
final class ScriptRows {

    /** Lines to write an answer on, and how far they are apart, in points. */
    private static final int ANSWER_LINES = 5;

    private static final double ANSWER_LEADING = 24;

    /** A heading as it is entered beside the pages. */
    record Heading(int level, String words) {}

    private final Script script;
    private final Sheet sheet;
    private final Types types;
    private final Texts texts;
    private final Setting setting;
    private final List<Row> rows = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();

    ScriptRows(Script script, Sheet sheet, Setting setting, Texts texts) {
        this.script = script;
        this.sheet = sheet;
        this.types = new Types(sheet);
        this.setting = setting;
        this.texts = texts;
    }

    List<Heading> headings() {
        return headings;
    }

    /**
     * @param progress hears of parts
     * @return empty when {@code progress} wanted no more
     */
    Optional<List<Row>> rows(boolean contents, Progress progress) {
        Type title = types.title();
        List<Row> head = new ArrayList<>();
        TitleLines.of(script.title(), sheet.width() / title.size())
                .forEach(line -> head.addAll(setting.set(title, line)));
        head.addAll(setting.set(types.subtitle(), below()));
        Timetable.rows(script, sheet, setting, texts).forEach(rows::add);
        for (int i = 0; i < script.parts().size(); i++) {
            if (!progress.goesOn(i, script.parts().size(), "")) {
                return Optional.empty();
            }
            part(script.parts().get(i));
        }
        wrong();
        references();
        if (contents) {
            head.addAll(ContentsRows.of(headings, types, setting, texts));
        }
        head.addAll(rows);
        return Optional.of(head);
    }

    private String below() {
        String minutes = script.head().minutes() > 0 && !sheet.isHandout()
                ? texts.get("lesson.minutes_all", script.head().minutes())
                : "";
        String kind = script.head().below();
        return kind.isEmpty() || minutes.isEmpty() ? kind + minutes : kind + " · " + minutes;
    }

    private void part(Part part) {
        switch (part) {
            case Part.Heading each -> {
                String minutes =
                        each.minutes() > 0 && !sheet.isHandout() ? texts.get("lesson.minutes_in", each.minutes()) : "";
                heading(each.level(), each.words() + minutes);
            }
            case Part.Words each -> words(each, types.body());
            case Part.Passage each -> passage(each);
            case Part.Ask each -> ask(each);
        }
    }

    private void heading(int level, String words) {
        List<Row> set = setting.set(types.heading(level), words);
        for (int i = 0; i < set.size(); i++) {
            Row.Sense sense = new Row.Sense(List.of(), List.of(), 0, true, i == 0 ? headings.size() : -1, null);
            rows.add(set.get(i).sensing(sense));
        }
        if (!set.isEmpty()) {
            headings.add(new Heading(level, words));
        }
    }

    /** They are lines of the text; the first may have a number. */
    private void text(List<Row> set, int number) {
        for (int i = 0; i < set.size(); i++) {
            Row.Sense of = set.get(i).sense();
            rows.add(set.get(i).sensing(new Row.Sense(of.notes(), of.themes(), i == 0 ? number : 0, true, -1, null)));
        }
    }

    private void words(Part.Words each, Type usual) {
        Type type = usual;
        if (each.nested() > 0) {
            type = types.item(each.nested());
            type = each.marker().isEmpty() ? type.in(type.space().left(), 0) : type;
            if (sheet.isList() && !rows.isEmpty()) {
                // What is said of a passage does not begin a page without it.
                rows.set(rows.size() - 1, rows.getLast().binding(true));
            }
        } else if (each.quoted()) {
            type = types.quote();
        }
        type = each.isLabel() ? type.binding() : type;
        List<Row> set = setting.set(type, each.marker(), each.runs());
        text(each.quoted() ? edged(set, Tones.HAIR) : set, each.number());
    }

    private void passage(Part.Passage each) {
        String colour = each.themes().isEmpty() || !setting.tones().colour()
                ? Tones.HAIR
                : setting.tones().full(each.themes().getFirst());
        List<Row> set = new ArrayList<>();
        for (List<Run> line : each.paragraphs()) {
            Type type = set.isEmpty() ? types.quote() : types.quote().before(0);
            set.addAll(setting.set(type, "", line));
        }
        boolean more = sheet.isList() || !each.themes().isEmpty();
        if (more && !set.isEmpty()) {
            set.set(set.size() - 1, set.getLast().binding(true));
        }
        text(edged(set, colour), 0);
        if (more) {
            List<Run> small = chips(each.themes());
            if (sheet.isList()) {
                small.addFirst(Run.of(each.source() + "　"));
            }
            rows.addAll(setting.set(types.source(), "", small));
        }
    }

    /** A line down the left of a quotation; its rows stand close, so that it runs through. */
    private List<Row> edged(List<Row> set, String colour) {
        double x = sheet.size();
        return set.stream()
                .map(row -> {
                    List<Shape> shapes = new ArrayList<>(row.shapes());
                    shapes.add(new Shape.Rule(x, 0, x, row.height(), Pattern.SOLID, 2.2, colour));
                    return new Row(row.height(), row.before(), row.bound(), shapes, row.sense());
                })
                .toList();
    }

    private static List<Run> chips(List<Code> themes) {
        List<Run> runs = new ArrayList<>();
        for (Code theme : themes) {
            if (!runs.isEmpty()) {
                runs.add(Run.of("　"));
            }
            runs.add(new Run(theme.sign() + " " + theme.name(), false, false, List.of(theme), null));
        }
        return runs;
    }

    private void ask(Part.Ask each) {
        List<Part.Words> words = each.words().isEmpty() ? List.of(Part.Words.of(List.of())) : each.words();
        boolean first = true;
        // Nothing of its own below: it need not go to the next page with what comes then.
        boolean more = !each.about().isEmpty() || !each.answer().isEmpty() || sheet.isHandout();
        for (Part.Words line : words) {
            List<Run> runs = new ArrayList<>();
            if (first) {
                runs.add(new Run(each.label() + "　", true, false, List.of(), null));
            }
            runs.addAll(line.runs());
            Type type = types.body().in(0, 0).before(first ? sheet.size() * 0.8 : 2);
            type = more || line != words.getLast() ? type.binding() : type;
            text(setting.set(type, line.marker(), runs), 0);
            first = false;
        }
        if (!each.about().isEmpty()) {
            String about = texts.get("lesson.about", texts.joined(each.about()));
            Type type = types.source();
            rows.addAll(setting.set(sheet.isHandout() || !each.answer().isEmpty() ? type.binding() : type, about));
        }
        if (!each.answer().isEmpty()) {
            Run label = new Run(texts.get("lesson.answer"), true, false, List.of(), null);
            rows.addAll(setting.set(types.source().binding(), "", List.of(label)));
            each.answer().forEach(line -> words(line, types.body().in(2 * sheet.size(), 0)));
        }
        for (int i = 0; i < ANSWER_LINES && sheet.isHandout(); i++) {
            Shape rule =
                    new Shape.Rule(0, ANSWER_LEADING, sheet.width(), ANSWER_LEADING, Pattern.SOLID, 0.5, "#8A8A8A");
            rows.add(new Row(ANSWER_LEADING, 0, i < ANSWER_LINES - 1, List.of(rule), Row.Sense.NONE));
        }
    }

    private void wrong() {
        if (script.wrong().isEmpty()) {
            return;
        }
        heading(1, texts.get("lesson.wrong"));
        for (Script.Wrong each : script.wrong()) {
            Run verdict = new Run(each.verdict(), true, false, List.of(), null);
            text(setting.set(types.body(), "", List.of(verdict, Run.of("：" + each.quoted()))), 0);
            if (!each.repaired().isEmpty()) {
                rows.addAll(
                        setting.set(types.source(), texts.get("lesson.wrong.source", each.source(), each.repaired())));
            }
        }
    }

    private void references() {
        List<Note> notes = script.notes(Note.Kind.END);
        if (notes.isEmpty()) {
            return;
        }
        heading(1, texts.get(sheet.isList() ? "report.sources" : "lesson.references"));
        Type type = types.body().in(2.5 * sheet.size(), -2.5 * sheet.size());
        notes.forEach(note -> text(setting.set(type, "[" + note.number() + "]", note.runs()), 0));
    }
}
