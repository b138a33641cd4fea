package org.yandu.lesson;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sources of a lesson in the order it cites them: in full when they are met, then as {@link Citing.Repeats} says. */
public final class Mentions {

    /** 同①: the words before the number of the note that is meant. */
    public static final String SAME = "同";

    /**
     * A place where a lesson cites.
     *
     * @param source id of what is cited
     * @param citation {@code null} when it is gone: then it is written nowhere
     * @param place such as 三（二）第4段; may be empty
     */
    public record Mention(String source, @Nullable Citation citation, String place) {}

    /**
     * What is written there.
     *
     * @param text of the entry; empty when there is none of its own
     * @param first which mention has the entry that is meant, from 0; -1 when it is this one
     * @param beside place that is written beside the number of the entry and not in it; may be empty
     */
    public record Written(String text, int first, String beside) {

        public boolean isAgain() {
            return first >= 0;
        }

        /** In brackets within a text an entry is not closed by a full stop, which would be that of the text: （…第1段.）。 */
        private Written within() {
            return text.endsWith(".") ? new Written(text.substring(0, text.length() - 1), first, beside) : this;
        }

        /** What follows the number of the note that is meant. */
        public String behind() {
            return beside.isEmpty() ? "." : ": " + Signs.sentence(beside);
        }
    }

    private Mentions() {}

    /** As many as there are mentions, in their order. */
    public static List<Written> write(Citing citing, List<Mention> mentions) {
        Set<String> alike = alike(mentions);
        Map<String, Long> times =
                mentions.stream().collect(Collectors.groupingBy(Mention::source, Collectors.counting()));
        Map<String, Integer> met = new HashMap<>();
        List<Written> written = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            Mention each = mentions.get(i);
            Integer first = met.putIfAbsent(each.source(), i);
            boolean several = times.getOrDefault(each.source(), 0L) > 1;
            Written entry = each.citation() == null
                    ? new Written("", -1, "")
                    : write(citing, each, each.citation(), new Standing(first, several, alike));
            written.add(citing.where() == Citing.Where.BRACKETS ? entry.within() : entry);
        }
        return written;
    }

    /**
     * @param first mention of the same source; {@code null} when this is it
     * @param several whether the source is mentioned more than once
     * @param alike sources that their short entries do not tell apart
     */
    private record Standing(@Nullable Integer first, boolean several, Set<String> alike) {}

    private static Written write(Citing citing, Mention each, Citation citation, Standing standing) {
        Integer first = standing.first();
        if (citing.repeats() == Citing.Repeats.FULL) {
            return new Written(citation.text(each.place()), -1, "");
        }
        if (citing.where() == Citing.Where.ENDNOTES && standing.several()) {
            return first == null
                    ? new Written(citation.text(), -1, each.place())
                    : new Written("", first, each.place());
        }
        if (first == null) {
            return new Written(citation.text(each.place()), -1, "");
        }
        if (citing.repeats() == Citing.Repeats.SAME && citing.where() == Citing.Where.FOOTNOTES) {
            return new Written("", first, each.place());
        }
        boolean clear = !standing.alike().contains(each.source());
        return new Written(clear ? citation.again(each.place()) : citation.text(each.place()), -1, "");
    }

    private static Set<String> alike(List<Mention> mentions) {
        Map<String, String> shorts = new HashMap<>();
        Set<String> alike = new HashSet<>();
        for (Mention each : mentions) {
            Citation citation = each.citation();
            if (citation == null) {
                continue;
            }
            String other = shorts.putIfAbsent(citation.again(""), each.source());
            if (other != null && !other.equals(each.source())) {
                alike.add(other);
                alike.add(each.source());
            }
        }
        return alike;
    }
}
