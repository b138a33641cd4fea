package org.yandu.intake.cleaning;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names of files as titles: the file's own, and 工作汇报.docx at the top of a page that hands it out. */
final class FileNames {

    private static final Pattern NAME = Pattern.compile("(?=.*\\p{IsHan})[^\\s/][^/]{3,80}\\.(?:docx?|wps|pdf|pptx?)");

    private FileNames() {}

    static boolean isOne(Line line) {
        return NAME.matcher(line.folded()).matches();
    }

    /** The first line that is one. */
    static @Nullable Line first(List<Line> head) {
        return head.stream().filter(FileNames::isOne).findFirst().orElse(null);
    }

    /** Without folders and without what says its kind. */
    static String stem(String name) {
        Path last = Path.of(name).getFileName();
        String file = last == null ? name : last.toString();
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }
}
