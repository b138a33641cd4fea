package org.yandu.outline.unnumbered;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.document.TextSpan;
import org.yandu.outline.lines.Candidate;
import org.yandu.outline.lines.Candidate.Form;
import org.yandu.outline.lines.CleanText;
import org.yandu.outline.lines.Heading;
import org.yandu.outline.lines.Reason;
import org.yandu.outline.lines.ShortLines;
import org.yandu.outline.numbers.Marker;
import org.yandu.outline.numbers.Numeral;
import org.yandu.outline.numbers.Style;

/** 【信用合作社】1953年2月，……: entries of a gazetteer or a yearbook, each a paragraph that its name opens. */
final class Entries {

    /**
     * Those brackets alone: [1] and 〔2023〕 fold to the same. What comes again and again, as 【释义】 does, names no entry, nor does who sends it, as
     * 【新华社北京5月1日电】 does.
     */
    private static final Pattern ENTRY =
            Pattern.compile("【(?![^【】\\n]{0,22}(?:[报報社网網台刊][讯訊]|日[电電])】)([^【】\\n]{2,24})】(?=[^\\n]{12})");

    private static final int FEWEST = 3;

    /** Of all lines; others are further paragraphs of an entry, or tables. */
    private static final double MOST = 0.5;

    private Entries() {}

    /** @param aside lines of the head and of tables of contents */
    static List<Heading> find(CleanText text, Set<Integer> aside) {
        List<Heading> entries = new ArrayList<>();
        Set<String> names = new HashSet<>();
        int lines = 0;
        for (int line = 0; line < text.lines.size(); line++) {
            TextSpan span = text.lines.get(line);
            Matcher entry = ENTRY.matcher(text.text).region(span.start(), span.end());
            lines += aside.contains(line) ? 0 : 1;
            if (!aside.contains(line) && entry.lookingAt()) {
                names.add(entry.group(1));
                Marker none = new Marker(Style.FRAMED, 0, Numeral.UNREADABLE, span.start(), span.start(), "", true);
                Candidate named =
                        new Candidate(none, line, entry.start(1), entry.end(1), entry.end(), Form.RUN_IN, false, false);
                entries.add(new Heading(named, ShortLines.CONFIDENCE, Reason.SHORT_LINE));
            }
        }
        boolean are = names.size() == entries.size() && entries.size() >= FEWEST && entries.size() >= MOST * lines;
        return are ? entries : List.of();
    }
}
