package org.yandu.cli;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Code;
import org.yandu.codebook.Codebook;
import org.yandu.codebook.Meaning;

/**
 * A theme as {@code codes} prints it.
 *
 * @param letter its sign, such as 信
 * @param colour as {@code #RRGGBB}
 * @param parent id of the theme it is nested in
 * @param book name of its codebook
 * @param path names from the top down to itself
 * @param key number key 1-9
 */
record CodeRow(
        String id,
        String name,
        String letter,
        String colour,
        String definition,
        @Nullable String parent,
        int annotations,
        @Nullable String book,
        List<String> path,
        String pattern,
        @Nullable Integer key,
        String when,
        String whenNot,
        List<Meaning.Sample> samples,
        boolean retired) {

    static CodeRow of(Codebook codebook, Code code, int annotations) {
        List<Code> path = codebook.path(code.id());
        return new CodeRow(
                code.id(),
                code.name(),
                code.sign(),
                code.colour().full(),
                code.definition(),
                path.size() < 2 ? null : path.get(path.size() - 2).id(),
                annotations,
                codebook.book(codebook.bookOf(code)).map(book -> book.name()).orElse(null),
                path.stream().map(Code::name).toList(),
                code.pattern().name().toLowerCase(Locale.ROOT),
                code.key(),
                code.meaning().when(),
                code.meaning().whenNot(),
                code.meaning().samples(),
                code.retired());
    }
}
