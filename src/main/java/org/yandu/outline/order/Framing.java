package org.yandu.outline.order;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Folding;
import org.yandu.document.TextSpan;

/** Paragraphs that belong to a text as a whole and to no section: its preamble, its closing formula, who signed it and when. */
final class Framing {

    private static final Pattern DATE = Pattern.compile(
            "(?:\\d{4}|[一二三四五六七八九零〇]{4}) ?年 ?(?:\\d{1,2}|[一二三四五六七八九十]{1,3}) ?月 ?(?:\\d{1,2}|[一二三四五六七八九十]{1,3}) ?日");

    /** Who signs does so without a full stop, and in few words. */
    private static final int SIGNATURE = 30;

    /** No more offices than these sign one below the other. */
    private static final int SIGNERS = 3;

    private Framing() {}

    /** Where their lines begin, in text order. */
    static NavigableSet<Integer> starts(DocumentVersion version) {
        NavigableSet<Integer> starts = new TreeSet<>();
        String text = Folding.inPlace(version.text());
        List<TextSpan> lines = lines(text);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).in(text).strip();
            if (Cues.opens(line) || Cues.signsOff(line)) {
                starts.add(lines.get(i).start());
            } else if (DATE.matcher(line).matches()
                    && i > 0
                    && isSignature(lines.get(i - 1).in(text).strip())) {
                for (int j = i;
                        j >= Math.max(0, i - SIGNERS)
                                && (j == i || isSignature(lines.get(j).in(text).strip()));
                        j--) {
                    starts.add(lines.get(j).start());
                }
            }
        }
        return starts;
    }

    private static List<TextSpan> lines(String text) {
        List<TextSpan> lines = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (!text.substring(start, end).isBlank()) {
                lines.add(new TextSpan(start, end));
            }
            start = end + 1;
        }
        return lines;
    }

    private static boolean isSignature(String text) {
        return text.length() <= SIGNATURE
                && text.chars().allMatch(c -> Character.isLetterOrDigit(c) || " 、()".indexOf(c) >= 0);
    }
}
