package org.yandu.cli;

import java.io.PrintStream;
import java.util.List;
import org.yandu.document.Problem;
import org.yandu.exchange.Json;
import org.yandu.language.Texts;

/**
 * Where a command puts what it has to say.
 *
 * @param out results
 * @param err messages
 */
record Desk(Texts texts, PrintStream out, PrintStream err) {

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
