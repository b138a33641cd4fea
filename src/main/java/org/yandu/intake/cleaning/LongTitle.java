package org.yandu.intake.cleaning;

import java.util.regex.Pattern;

/**
 * Titles longer than any other line of a head: of an office that passes on what several others wrote,
 * 某市人民政府办公室转发市发展改革委、市司法局……关于……的实施意见的通知.
 */
final class LongTitle {

    /** The longest that were seen have 120 characters. */
    private static final int LONGEST = 180;

    /** Whoever passes it on, what it is about, and what it is called; no sentence, and nothing that is only spoken of. */
    private static final Pattern PASSED_ON = Pattern.compile(
            "^(?!现将|为了?|根据|按照|经|各|请|附)[\\p{IsHan}()、]{2,40}?(?:转发|批转|印发|关于)[^,。;:!?]{8,}的(?:通知|通告|公告|通报|决定|决议|意见|批复|函|复函|请示|报告|议案|命令)(?:\\([^()]{1,12}\\))?$");

    private LongTitle() {}

    static boolean is(Line line) {
        return line.length() <= LONGEST && PASSED_ON.matcher(line.folded()).matches();
    }
}
