package org.yandu.cli;

import java.io.PrintStream;
import java.util.List;
import org.yandu.document.Problem;
import org.yandu.exchange.Json;
import org.yandu.language.Texts;

/**
 * What a command answers, each to its stream, in the language of the reader.
 *
 * @param out results
 * @param err messages
 */
record Reply(Texts texts, PrintStream out, PrintStream err) {

    void json(Object value) {
        line(Json.of(value));
    }

    /** LF on every platform, so that results are the same bytes everywhere. */
    void line(String text) {
        out.print(text);
        out.print('\n');
    }

    void lines(List<String> lines) {
        lines.forEach(this::line);
    }

    /** A sentence for the reader. */
    void say(String key, Object... args) {
        err.println(texts.get(key, args));
    }

    /** What happened, and the way out. */
    void tell(Problem problem) {
        say(problem.key(), problem.args().toArray());
        say(problem.key() + ".way", problem.args().toArray());
    }
}
