package org.yandu.outline.runs;

import java.util.regex.Pattern;
import org.yandu.document.TextSpan;
import org.yandu.outline.lines.Candidate;
import org.yandu.outline.lines.CleanText;

/**
 * Tasks of a list that says who does them: 3.建成信用评价系统，对失信机构实行退出管理。（牵头单位：市行政审批局）. The sentence has no text that it could
 * be the heading of, only a name and a day.
 */
final class Duties {

    private static final String WHO = "(?:牵头|责任|配合|参加|主办|承办|协办|主责|落实|整改|完成|办理)(?:单位|部门|科室|领导|人|主体|时限|时间|期限)";

    private static final Pattern ASSIGNED = Pattern.compile(" *(?:\\(" + WHO + ":[^。]*\\)"
            + "|\\([^。:]{2,80}(?:牵头|负责|配合|落实|参加|按职责分工)[^。:]{0,30}\\)"
            + "|" + WHO + ":[^。]*(?:[。;]" + WHO + ":[^。]*)*)[。;]?");

    private Duties() {}

    /** Whether nothing follows in its line but who is to do what it says, and until when. */
    static boolean follow(CleanText text, Candidate candidate) {
        TextSpan line = text.lines.get(candidate.line());
        return candidate.form() == Candidate.Form.RUN_IN
                && ASSIGNED.matcher(text.folded)
                        .region(Math.min(candidate.end(), line.end()), line.end())
                        .matches();
    }
}
