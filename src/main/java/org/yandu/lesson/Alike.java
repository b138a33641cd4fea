package org.yandu.lesson;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yandu.document.TextSpan;

/** Finds where a text is most like some words: where most short stretches of the words stand close to each other. */
final class Alike {

    /** Letters: of three in a row most survive a changed word, and few texts have them by chance at the same distance. */
    private static final int GRAM = 3;

    /** So many letters at an end of the words are found again by themselves, near where they should be. */
    private static final int EDGE = 2;

    /** Letters that may have been put in before them: two words. */
    private static final int PUT_IN = 6;

    /** A stretch that stands in more places (的发展 in a long text) says nothing about where. */
    private static final int MOST = 200;

    /** A stretch of the words at {@code in} that stands at {@code at} of the text. */
    private record Hit(int at, int in) {}

    private final String text;

    Alike(String text) {
        this.text = text;
    }

    Optional<TextSpan> place(String words) {
        List<Hit> hits = hits(words);
        int width = words.length() + words.length() / 3 + 8;
        Deque<Hit> window = new ArrayDeque<>();
        Map<Integer, Integer> distinct = new HashMap<>();
        int most = 0;
        List<Hit> best = List.of();
        for (Hit hit : hits) {
            window.addLast(hit);
            distinct.merge(hit.in(), 1, Integer::sum);
            while (window.getFirst().at() < hit.at() - width) {
                distinct.computeIfPresent(window.removeFirst().in(), (in, count) -> count == 1 ? null : count - 1);
            }
            if (distinct.size() > most) {
                most = distinct.size();
                best = List.copyOf(window);
            }
        }
        if (best.isEmpty()) {
            return Optional.empty();
        }
        int start = start(best);
        // The window may have been full before it came to what stands behind. A name that the writer put in and that
        // stands a line above
        // by chance does not belong to it.
        int shift = width - words.length();
        List<Hit> there = hits.stream()
                .filter(hit -> Math.abs(hit.at() - hit.in() - start) <= shift)
                .toList();
        return Optional.of(around(onePlaceEach(there, start), words));
    }

    /**
     * Where the words would begin and end if all beyond the outermost hits had stayed, or, where their first or last letters stand a
     * little further out, there: 工作日内答复 is all of 工作日内书面答复.
     */
    private TextSpan around(List<Hit> hits, String words) {
        Hit first = hits.stream().min(Comparator.comparingInt(Hit::in)).orElseThrow();
        Hit last = hits.stream().max(Comparator.comparingInt(Hit::in)).orElseThrow();
        int start = Math.clamp((long) first.at() - first.in(), 0, text.length() - 1);
        int end = Math.clamp((long) last.at() + words.length() - last.in(), start + 1, text.length());
        int head = first.in() < EDGE ? -1 : text.lastIndexOf(words.substring(0, EDGE), first.at() - EDGE);
        start = head >= 0 && head >= start - PUT_IN ? Math.min(head, first.at()) : start;
        int behind = last.in() + GRAM;
        int tail = words.length() - behind < EDGE
                ? -1
                : text.indexOf(words.substring(words.length() - EDGE), last.at() + GRAM);
        end = tail >= 0 && tail + EDGE <= end + PUT_IN ? tail + EDGE : end;
        // Outwards, or nothing would be left of a single 𠮷.
        return new TextSpan(cutsPair(start) ? start - 1 : start, cutsPair(end) ? end + 1 : end);
    }

    /** Where the words would begin by what most of their stretches say. */
    private static int start(List<Hit> hits) {
        Map<Integer, Integer> starts = new HashMap<>();
        hits.forEach(hit -> starts.merge(hit.at() - hit.in(), 1, Integer::sum));
        return starts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }

    /**
     * A stretch that stands in two places nearby counts where the others would have it: in 也是营商环境的基石…法治是最好的营商环境 the first
     * 营商环境 does not belong to the second clause.
     */
    private static List<Hit> onePlaceEach(List<Hit> hits, int start) {
        Map<Integer, Hit> chosen = new HashMap<>();
        for (Hit hit : hits) {
            chosen.merge(
                    hit.in(),
                    hit,
                    (one, other) -> Math.abs(other.at() - other.in() - start) < Math.abs(one.at() - one.in() - start)
                            ? other
                            : one);
        }
        return List.copyOf(chosen.values());
    }

    private boolean cutsPair(int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    private List<Hit> hits(String words) {
        List<Hit> hits = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int in = 0; in + GRAM <= words.length(); in++) {
            String gram = words.substring(in, in + GRAM);
            List<Hit> here = new ArrayList<>();
            for (int at = text.indexOf(gram); at >= 0 && here.size() <= MOST; at = text.indexOf(gram, at + 1)) {
                here.add(new Hit(at, in));
            }
            if (seen.add(gram) && here.size() <= MOST) {
                hits.addAll(here);
            }
        }
        hits.sort(Comparator.comparingInt(Hit::at));
        return hits;
    }
}
