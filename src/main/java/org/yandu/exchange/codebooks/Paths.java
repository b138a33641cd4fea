package org.yandu.exchange.codebooks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Paths of themes as people write them: 上级 > 下级. A {@code >} within a name has a backslash before it. */
final class Paths {

    private static final String BETWEEN = " > ";

    private Paths() {}

    static String write(List<String> names) {
        return names.stream()
                .map(name -> name.replace("\\", "\\\\").replace(">", "\\>").replace("＞", "\\＞"))
                .collect(Collectors.joining(BETWEEN));
    }

    /** Both widths of {@code >}; names that are blank are left out. */
    static List<String> read(String path) {
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            boolean escaped = c == '\\' && i + 1 < path.length() && "\\>＞".indexOf(path.charAt(i + 1)) >= 0;
            if (escaped) {
                name.append(path.charAt(++i));
            } else if (c == '>' || c == '＞') {
                add(names, name);
            } else {
                name.append(c);
            }
        }
        add(names, name);
        return names;
    }

    private static void add(List<String> names, StringBuilder name) {
        String whole = name.toString().strip().replaceAll("\\s+", " ");
        if (!whole.isEmpty()) {
            names.add(whole);
        }
        name.setLength(0);
    }
}
