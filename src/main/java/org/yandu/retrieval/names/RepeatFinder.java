package org.yandu.retrieval.names;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yandu.retrieval.names.Lexicon.Sort;
import org.yandu.retrieval.names.Lexicon.Word;
import org.yandu.workspace.NameKind;

/**
 * Names that only their coming back gives away: 平安杭州 beside a place, others by how firmly they hold together and how freely they
 * stand ({@link Cohesion}). The latter remain doubtful until a text marks them.
 */
final class RepeatFinder {

    private static final int SHORTEST = 3;
    private static final int LONGEST = Cohesion.LONGEST;

    private final Script script;
    private final String chars;
    private final Candidates candidates;
    private final Map<String, int[]> seen = new HashMap<>();

    RepeatFinder(Script script, Candidates candidates) {
        this.script = script;
        this.chars = script.chars();
        this.candidates = candidates;
    }

    /** @param words of one clause */
    void read(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean begins = i == 0 || words.get(i - 1).parts();
            if (!word.parts() && (begins || words.get(i - 1).is(Sort.NAMING))) {
                withTown(words, i);
            }
            if (begins && !word.parts()) {
                unknown(words, i);
            }
        }
    }

    /** 平安杭州, 美丽上城: a word of two characters, and the place right behind it. */
    private void withTown(List<Word> words, int at) {
        if (at + 1 >= words.size()) {
            return;
        }
        Word quality = words.get(at);
        Word place = words.get(at + 1);
        boolean fits = quality.length() == 2
                && quality.is(Sort.PLAIN)
                && !quality.is(Sort.LEAD)
                && !quality.is(Sort.LEVEL)
                && (place.is(Sort.TOWN) || chars.startsWith("中国", place.start()) && place.length() == 2);
        boolean free = at + 2 >= words.size() || !words.get(at + 2).is(Sort.LEVEL);
        if (fits && free) {
            boolean made = at > 0 && words.get(at - 1).is(Sort.NAMING);
            boolean act = at + 2 < words.size() && words.get(at + 2).is(Sort.ACT);
            candidates.add(
                    script.words(quality.start(), place.end()),
                    NameKind.SLOGAN,
                    act || made ? 0.5 : 0.4,
                    EnumSet.of(Evidence.PLACE));
        }
    }

    private void unknown(List<Word> words, int at) {
        int to = at;
        int unknown = 0;
        while (to < words.size() && !words.get(to).parts()) {
            unknown += words.get(to).isUnknown() ? words.get(to).length() : 0;
            to++;
        }
        int start = words.get(at).start();
        int end = words.get(to - 1).end();
        boolean counted = chars.substring(start, end).chars().anyMatch(c -> c < 0x80);
        if (unknown >= 2 && !counted && end - start >= SHORTEST && end - start <= LONGEST) {
            seen.computeIfAbsent(chars.substring(start, end), key -> new int[] {start, 0})[1]++;
        }
    }

    /** After all clauses have been read. */
    void judge() {
        if (seen.values().stream().noneMatch(place -> place[1] >= 2)) {
            return;
        }
        Cohesion cohesion = new Cohesion(chars);
        seen.forEach((words, place) -> {
            if (place[1] >= 2 && cohesion.holds(words)) {
                candidates.add(
                        script.words(place[0], place[0] + words.length()),
                        NameKind.OTHER,
                        Math.min(0.45, 0.25 + 0.05 * place[1]),
                        EnumSet.of(Evidence.REPEATED));
            }
        });
    }
}
