package org.yandu.intake.office;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yandu.intake.office.PaperParagraph.Run;

/**
 * The type most of a text is set in, against which headings stand out.
 *
 * @param size in half points
 */
record PaperType(int size, boolean bold) {

    /** Longer paragraphs in bold are emphasised text; titles of official documents reach 40 characters. */
    private static final int LONGEST = 50;

    /** One point: 三号 against 小三 is the smallest step between sizes that are told apart. */
    private static final int LARGER = 2;

    static PaperType of(List<PaperBlock> blocks) {
        Map<Integer, Integer> sizes = new HashMap<>();
        int all = 0;
        int bold = 0;
        for (PaperBlock block : blocks) {
            if (block instanceof PaperParagraph paragraph) {
                for (Run run : paragraph.runs()) {
                    int length = run.to() - run.from();
                    sizes.merge(run.face().size(), length, Integer::sum);
                    all += length;
                    bold += run.face().bold() ? length : 0;
                }
            }
        }
        int most = sizes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
        return new PaperType(most, bold * 2 > all);
    }

    /** Whether a short paragraph is set off from the text as a whole. */
    boolean standsOut(PaperParagraph paragraph) {
        String words = paragraph.words().strip();
        if (words.isEmpty()
                || words.length() > LONGEST
                || words.indexOf('\n') >= 0
                || "。；：，;,:".indexOf(words.charAt(words.length() - 1)) >= 0
                || words.codePoints().noneMatch(Character::isLetter)) {
            return false;
        }
        boolean heavier = true;
        boolean larger = true;
        for (Run run : paragraph.runs()) {
            if (!paragraph.words().substring(run.from(), run.to()).isBlank()) {
                heavier &= run.face().bold() && !bold;
                larger &= size > 0 && run.face().size() >= size + LARGER;
            }
        }
        return heavier || larger;
    }
}
