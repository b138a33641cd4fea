package org.yandu.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.yandu.retrieval.parallel.Grade;
import org.yandu.retrieval.parallel.Link;
import org.yandu.retrieval.parallel.Stretch;
import org.yandu.ui.shell.Desk;
import org.yandu.workspace.OpenDocument;

/** Says in words why two places stand opposite each other. */
final class Why {

    /** In one line there is room for no more words. */
    private static final int FEW = 4;

    private final Desk desk;

    Why(Desk desk) {
        this.desk = desk;
    }

    String grade(Grade grade) {
        return desk.texts().get("align.grade." + grade.name().toLowerCase(Locale.ROOT));
    }

    /** What both share: words of the headings first, then those of the text, then themes. */
    String words(Link link) {
        List<String> words = new ArrayList<>(link.words());
        words.addAll(akin(link));
        words.addAll(names(link.themes()));
        return desk.texts().joined(words);
    }

    /** One subject in two words. */
    private List<String> akin(Link link) {
        return link.akin().stream()
                .map(both -> desk.texts().get("compare.akin", both.here(), both.there()))
                .toList();
    }

    /** From where to where, how sure and why. */
    String line(Link link, OpenDocument other) {
        return lines(link, other).getFirst();
    }

    /** The same, with a word less in each, down to the places alone: for heads of any width. */
    List<String> lines(Link link, OpenDocument other) {
        Stretch there = link.to();
        if (there == null) {
            return List.of(
                    desk.texts()
                            .get(
                                    "compare.silent",
                                    link.from().place(),
                                    other.document().title()),
                    desk.texts().get("compare.silent.here", link.from().place()));
        }
        String key = switch (link.grade()) {
            case PINNED -> "compare.pinned";
            case DOUBTFUL -> "compare.doubtful";
            default -> "compare.linked";
        };
        List<String> words = Stream.concat(link.words().stream(), akin(link).stream())
                .limit(FEW)
                .toList();
        List<String> lines = new ArrayList<>();
        for (int few = words.size(); few > 0; few--) {
            lines.add(desk.texts()
                    .get(key, link.from().place(), there.place(), desk.texts().joined(words.subList(0, few))));
        }
        String bare = switch (link.grade()) {
            case PINNED -> "compare.pinned.places";
            case DOUBTFUL -> "compare.doubtful.places";
            default -> "compare.linked.places";
        };
        lines.add(desk.texts().get(bare, link.from().place(), there.place()));
        return lines;
    }

    String pinned(int count) {
        return desk.texts().get("compare.by_pins", count);
    }

    String unpinned(OpenDocument other) {
        return desk.texts().get("compare.no_pins", other.document().title());
    }

    /** @param at from 1 */
    String theme(List<String> themes, int at, int all) {
        return desk.texts().get("compare.theme", desk.texts().joined(names(themes)), at, all);
    }

    String noTheme(List<String> themes, OpenDocument other) {
        return desk.texts()
                .get(
                        "compare.no_theme",
                        desk.texts().joined(names(themes)),
                        other.document().title());
    }

    /** At length: both places with their headings, how sure, all words, where else. */
    String explain(Link link, OpenDocument from, OpenDocument to) {
        Stretch there = link.to();
        if (there == null) {
            return line(link, to);
        }
        List<String> lines = new ArrayList<>();
        lines.add(desk.texts().get("compare.why.here", from.document().title(), named(link.from())));
        lines.add(desk.texts().get("compare.why.there", to.document().title(), named(there)));
        String words = words(link);
        lines.add(
                words.isEmpty() ? grade(link.grade()) : desk.texts().get("compare.reason", grade(link.grade()), words));
        if (!link.also().isEmpty()) {
            lines.add(also(link));
        }
        lines.add(desk.texts().get("compare.why.click"));
        return String.join("\n", lines);
    }

    /** What else of the other text comes near. */
    String also(Link link) {
        List<String> places = link.also().stream().map(Stretch::place).toList();
        return places.isEmpty()
                ? ""
                : desk.texts().get("compare.also", desk.texts().joined(places));
    }

    private static String named(Stretch stretch) {
        return stretch.title().isEmpty() ? stretch.place() : stretch.place() + " " + stretch.title();
    }

    private List<String> names(List<String> themes) {
        return desk.library().codebook().codes().stream()
                .filter(code -> themes.contains(code.id()))
                .map(code -> code.name())
                .toList();
    }
}
