package org.yandu.exchange.lessons.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yandu.codebook.Code;
import org.yandu.document.Sentences;
import org.yandu.exchange.script.Note;
import org.yandu.exchange.script.Run;
import org.yandu.exchange.script.Script;
import org.yandu.exchange.script.Script.Part;
import org.yandu.language.Texts;

/** Lays a script out on slides, one group for each section of the lesson. */
final class Deck {

    /**
     * Slides that belong together.
     *
     * @param name of the section; the title of the lesson for what stands before the first
     */
    record Group(String name, List<Slide> slides) {}

    private final Script script;
    private final Texts texts;
    private final List<Group> groups = new ArrayList<>();
    private final List<Slide.Line> points = new ArrayList<>();
    private final List<String> talk = new ArrayList<>();
    private String section = "";
    private String heading = "";

    private Deck(Script script, Texts texts) {
        this.script = script;
        this.texts = texts;
    }

    static List<Group> of(Script script, Texts texts) {
        Deck deck = new Deck(script, texts);
        deck.begin(script.title());
        String minutes = script.head().minutes() > 0
                ? texts.get("lesson.minutes_all", script.head().minutes())
                : "";
        List<Slide.Line> below = Stream.of(script.head().below(), minutes)
                .filter(each -> !each.isEmpty())
                .map(Slide.Line::of)
                .toList();
        deck.add(new Slide(Slide.Kind.TITLE, script.title(), below, "", List.of(), List.of()));
        deck.heading = script.title();
        script.parts().forEach(deck::part);
        deck.flush();
        deck.list(
                texts.get("lesson.references"),
                script.notes().stream()
                        .filter(Note::citation)
                        .map(Note::text)
                        .distinct()
                        .toList());
        deck.list(
                texts.get("lesson.wrong"),
                script.wrong().stream()
                        .map(each -> each.verdict() + "：" + each.quoted())
                        .toList());
        return deck.groups.stream().filter(Deck::saysSomething).toList();
    }

    /** A section that was left empty has no slide of its own either. */
    private static boolean saysSomething(Group group) {
        return group.slides().stream().anyMatch(slide -> slide.kind() != Slide.Kind.SECTION);
    }

    private void begin(String name) {
        groups.add(new Group(name, new ArrayList<>()));
    }

    private void add(Slide slide) {
        groups.getLast().slides().add(slide);
    }

    private void part(Part part) {
        switch (part) {
            case Part.Heading each -> heading(each);
            case Part.Words each -> words(each);
            case Part.Passage each -> passage(each);
            case Part.Ask each -> ask(each);
        }
    }

    private void heading(Part.Heading each) {
        flush();
        if (each.section() && each.level() == 1) {
            begin(each.words());
            section = each.words();
            String minutes = each.minutes() > 0 ? texts.get("lesson.minutes", each.minutes()) : "";
            add(new Slide(
                    Slide.Kind.SECTION,
                    each.words(),
                    minutes.isEmpty() ? List.of() : List.of(Slide.Line.of(minutes)),
                    "",
                    List.of(),
                    List.of()));
            heading = each.words();
        } else {
            heading = section.isEmpty() || section.equals(each.words())
                    ? each.words()
                    : texts.get("slides.within", section, each.words());
        }
    }

    /** A list stands on the slide; of prose its first sentence, and the whole is what is said. */
    private void words(Part.Words each) {
        String whole = Run.text(each.runs()).strip();
        if (whole.isEmpty()) {
            return;
        }
        if (each.nested() > 0) {
            boolean numbered = each.marker().chars().anyMatch(Character::isDigit);
            String shown = numbered ? each.marker() + " " + whole : whole;
            points.add(new Slide.Line(
                    shown, each.nested() - 1, !numbered && !each.marker().isEmpty(), false));
            return;
        }
        String first = first(whole);
        points.add(new Slide.Line(first, 0, true, false));
        if (!first.equals(whole)) {
            talk.add(whole);
        }
    }

    private static String first(String whole) {
        return Sentences.of(whole).stream()
                .findFirst()
                .map(span -> whole.substring(span.start(), span.end()).strip())
                .filter(sentence -> !sentence.isEmpty())
                .orElse(whole);
    }

    private void passage(Part.Passage each) {
        flush();
        List<String> paragraphs = each.paragraphs().stream()
                .map(runs -> Run.text(runs).strip())
                .filter(words -> !words.isEmpty())
                .toList();
        List<String> cited = each.paragraphs().stream()
                .flatMap(List::stream)
                .map(Run::note)
                .filter(note -> note != null)
                .map(Note::text)
                .toList();
        List<List<String>> slides = Fitting.passages(paragraphs);
        for (int i = 0; i < slides.size(); i++) {
            add(new Slide(
                    Slide.Kind.PASSAGE,
                    i == 0 ? heading : texts.get("slides.continued", heading),
                    slides.get(i).stream().map(Slide.Line::of).toList(),
                    each.source(),
                    themes(each),
                    i == 0 ? cited : List.of()));
        }
    }

    private List<Code> themes(Part.Passage each) {
        return script.themes().stream().filter(each.themes()::contains).toList();
    }

    private void ask(Part.Ask each) {
        flush();
        List<Slide.Line> lines = new ArrayList<>();
        each.words()
                .forEach(words -> lines.add(
                        new Slide.Line(Run.text(words.runs()).strip(), Math.max(0, words.nested() - 1), false, true)));
        each.about().forEach(about -> lines.add(Slide.Line.of(about)));
        List<String> answer =
                each.answer().stream().map(words -> Run.text(words.runs())).toList();
        List<String> said = answer.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(texts.get("lesson.answer")), answer.stream())
                        .toList();
        paged(Slide.Kind.QUESTION, each.label(), lines, said);
    }

    private void flush() {
        if (!points.isEmpty()) {
            paged(Slide.Kind.POINTS, heading, List.copyOf(points), List.copyOf(talk));
        }
        points.clear();
        talk.clear();
    }

    private void list(String title, List<String> entries) {
        if (!entries.isEmpty()) {
            begin(title);
            paged(
                    Slide.Kind.POINTS,
                    title,
                    entries.stream()
                            .map(each -> new Slide.Line(each, 0, true, false))
                            .toList(),
                    List.of());
        }
    }

    /** All that is said goes with the first. */
    private void paged(Slide.Kind kind, String title, List<Slide.Line> lines, List<String> said) {
        List<List<Slide.Line>> slides = Fitting.lines(lines);
        for (int i = 0; i < slides.size(); i++) {
            add(new Slide(
                    kind,
                    i == 0 ? title : texts.get("slides.continued", title),
                    slides.get(i),
                    "",
                    List.of(),
                    i == 0 ? said : List.of()));
        }
    }
}
