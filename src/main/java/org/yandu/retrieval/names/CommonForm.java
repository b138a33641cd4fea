package org.yandu.retrieval.names;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yandu.document.Folding;
import org.yandu.retrieval.names.NameIndex.Known;

/**
 * In which of its forms a name is shown: the commonest, so that a library in simplified characters does not show the traditional ones
 * of the text that comes first. Marks around words make no other form of them. Of equally common ones that is shown which is in the
 * script that names with forms in both are more often written in.
 */
final class CommonForm {

    private final boolean traditional;

    private CommonForm(boolean traditional) {
        this.traditional = traditional;
    }

    static CommonForm of(Collection<Known> names) {
        int simplified = 0;
        int traditional = 0;
        for (Known name : names) {
            Map<String, Integer> counts = counts(name);
            int least =
                    counts.keySet().stream().mapToInt(CommonForm::foreign).min().orElse(0);
            for (Map.Entry<String, Integer> each : counts.entrySet()) {
                if (counts.size() > 1 && foreign(each.getKey()) == least) {
                    simplified += each.getValue();
                } else if (counts.size() > 1) {
                    traditional += each.getValue();
                }
            }
        }
        return new CommonForm(traditional > simplified);
    }

    /** As it is called where it was found when nothing else is known. */
    String of(Known name) {
        if (name.forms.size() < 2) {
            return name.best;
        }
        Map<String, Integer> counts = counts(name);
        Comparator<String> script = Comparator.comparingInt(CommonForm::foreign);
        String common = counts.keySet().stream()
                .max(Comparator.comparingInt((String form) -> counts.getOrDefault(form, 0))
                        .thenComparing(traditional ? script : script.reversed())
                        .thenComparing(form -> form.equals(unmarked(name.best)))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(name.best);
        return unmarked(name.best).equals(common) ? name.best : marked(name, common);
    }

    /** With the marks it has most often. */
    private static String marked(Known name, String words) {
        List<Map.Entry<String, Integer>> same = name.forms.entrySet().stream()
                .filter(form -> unmarked(form.getKey()).equals(words))
                .sorted(Map.Entry.comparingByKey())
                .toList();
        return same.stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(name.best);
    }

    private static Map<String, Integer> counts(Known name) {
        if (name.forms.size() < 2) {
            return Map.of();
        }
        Map<String, Integer> counts = new HashMap<>();
        name.forms.forEach((form, count) -> counts.merge(unmarked(form), count, Integer::sum));
        return counts;
    }

    private static String unmarked(String form) {
        StringBuilder words = new StringBuilder(form.length());
        for (int i = 0; i < form.length(); i++) {
            if (!NameKeys.isMark(form.charAt(i))) {
                words.append(form.charAt(i));
            }
        }
        return words.toString();
    }

    /** How many characters folding writes otherwise: those of the other script. */
    private static int foreign(String form) {
        String folded = Folding.fold(form);
        int differing = Math.abs(folded.length() - form.length());
        for (int i = 0; i < Math.min(folded.length(), form.length()); i++) {
            differing += Character.isIdeographic(form.charAt(i)) && form.charAt(i) != folded.charAt(i) ? 1 : 0;
        }
        return differing;
    }
}
