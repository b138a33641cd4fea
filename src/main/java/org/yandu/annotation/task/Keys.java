package org.yandu.annotation.task;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Fingerprint;

/** The hidden answers of an assignment, and the hash that stands for them while they are hidden. */
public final class Keys {

    private Keys() {}

    /**
     * SHA-256 over a salt and every question that has a key: id, NUL, key, NUL, in the order of the questions. Without the salt, which
     * stays with the instructor until the key is released, a short key could be guessed from its hash.
     *
     * @return {@code null} when no question has a key
     */
    public static @Nullable String seal(String salt, List<Question> questions) {
        StringBuilder all = new StringBuilder(salt).append('\0');
        boolean any = false;
        for (Question question : questions) {
            if (!question.key().isEmpty()) {
                any = true;
                all.append(question.id()).append('\0').append(question.key()).append('\0');
            }
        }
        return any ? Fingerprint.of(all.toString().getBytes(StandardCharsets.UTF_8)) : null;
    }

    /** The questions as they are given out. */
    public static List<Question> hidden(List<Question> questions) {
        return questions.stream().map(each -> each.withKey("")).toList();
    }
}
