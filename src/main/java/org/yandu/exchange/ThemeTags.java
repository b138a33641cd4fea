package org.yandu.exchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Flag;
import org.yandu.codebook.Code;
import org.yandu.codebook.Codebook;

/** Themes and flags in words at the beginning of a comment: {@code 【信用】【★】} and on the next line what was said. */
public final class ThemeTags {

    private static final Map<Flag, String> SIGNS = Map.of(Flag.STAR, "★", Flag.QUESTION, "？");

    /** Says that the rest is a comment of ours, as it stands. */
    private static final String PLAIN = "○";

    private static final String BETWEEN = " > ";

    private static final Pattern TAG = Pattern.compile("\\G\\s*【([^【】]{1,200})】");

    private final Codebook codebook;

    public ThemeTags(Codebook codebook) {
        this.codebook = codebook;
    }

    /** What a comment said. */
    public record Said(List<String> codes, Set<Flag> flags, String comment) {

        public Said {
            codes = List.copyOf(codes);
            flags = Set.copyOf(flags);
        }
    }

    public String write(Annotation mark) {
        StringBuilder tags = new StringBuilder();
        codebook.pick(mark.codes())
                .forEach(code -> tags.append('【').append(name(code)).append('】'));
        mark.flags().stream()
                .sorted()
                .forEach(flag -> tags.append('【').append(SIGNS.get(flag)).append('】'));
        boolean taken = mark.comment().startsWith("【");
        if (taken || tags.isEmpty() && mark.comment().matches("(?s).*[\\\\*_`\\[\\]<#>\\n].*")) {
            tags.append('【').append(PLAIN).append('】');
        }
        return tags + (tags.isEmpty() || mark.comment().isEmpty() ? "" : "\n") + mark.comment();
    }

    /** The name alone where no other theme has it. */
    private String name(Code code) {
        long same = codebook.codes().stream()
                .filter(each -> each.name().equals(code.name()))
                .count();
        return same == 1 ? code.name() : path(code);
    }

    private String path(Code code) {
        return String.join(
                BETWEEN, codebook.path(code.id()).stream().map(Code::name).toList());
    }

    /**
     * @param comment as it was read from a Word file: its marks of Markdown escaped, its line ends doubled
     * @return empty when it does not begin with tags, or one of them is no theme that is known
     */
    public Optional<Said> read(String comment) {
        List<String> codes = new ArrayList<>();
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        Matcher tag = TAG.matcher(comment);
        int end = 0;
        while (tag.find()) {
            String name = plain(tag.group(1)).strip();
            Optional<Flag> flag = SIGNS.entrySet().stream()
                    .filter(each -> each.getValue().equals(name))
                    .map(Map.Entry::getKey)
                    .findFirst();
            flag.ifPresent(flags::add);
            end = tag.end();
            if (name.equals(PLAIN)) {
                break;
            }
            if (flag.isEmpty()) {
                List<Code> named = codebook.codes().stream()
                        .filter(code -> code.name().equals(name) || path(code).equals(name))
                        .toList();
                if (named.size() != 1) {
                    return Optional.empty();
                }
                codes.add(named.getFirst().id());
            }
        }
        return end == 0
                ? Optional.empty()
                : Optional.of(new Said(
                        codes.stream().distinct().toList(),
                        flags,
                        plain(comment.substring(end)).strip()));
    }

    /** As it was before it was read. */
    private static String plain(String words) {
        return words.replace("\n\n", "\n").replaceAll("\\\\([\\\\*_`\\[\\]<#>])", "$1");
    }
}
