package org.yandu.intake.office;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Comments and the replies to them, each thread as one text in Markdown. */
final class PaperThreads {

    /**
     * @param key of the first comment, on whose stretch the thread stands
     * @param made when the first comment was
     */
    record Talk(
            String key,
            String author,
            String comment,
            @Nullable Instant made) {}

    private PaperThreads() {}

    static List<Talk> of(Map<String, Paper.Comment> comments) {
        Map<String, StringBuilder> threads = new LinkedHashMap<>();
        comments.forEach((key, comment) -> {
            String root = root(key, comments);
            StringBuilder words = threads.computeIfAbsent(root, r -> new StringBuilder());
            if (!words.isEmpty()) {
                words.append("\n\n");
            }
            if (!root.equals(key) && !comment.author().isBlank()) {
                words.append("**").append(escaped(comment.author())).append("**：");
            }
            words.append(escaped(comment.words()).replace("\n", "\n\n"));
        });
        List<Talk> found = new ArrayList<>();
        threads.forEach((root, words) -> {
            Paper.Comment first = comments.get(root);
            if (first != null) {
                found.add(new Talk(root, first.author(), words.toString(), first.made()));
            }
        });
        return found;
    }

    /** Programs flatten threads, but nothing forbids a reply to a reply, or a circle. */
    private static String root(String key, Map<String, Paper.Comment> comments) {
        String at = key;
        for (int steps = 0; steps < comments.size(); steps++) {
            Paper.Comment comment = comments.get(at);
            if (comment == null || comment.answers().isEmpty() || !comments.containsKey(comment.answers())) {
                return at;
            }
            at = comment.answers();
        }
        return key;
    }

    /** What Markdown would take for emphasis, code or a link is meant as it stands. */
    private static String escaped(String words) {
        return words.strip().replaceAll("([\\\\*_`\\[\\]<])", "\\\\$1").replaceAll("(?m)^(\\s*)([#>])", "$1\\\\$2");
    }
}
