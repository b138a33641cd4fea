package org.yandu.outline.runs;

import java.util.List;
import org.yandu.outline.lines.Candidate;
import org.yandu.outline.lines.Candidate.Form;
import org.yandu.outline.numbers.Style;

/** What the others that are counted with it say of a run, or of one of its members. */
final class Companions {

    /** Fewer of a count say little of what it counts. */
    private static final int MANY = 8;

    /** So few of them may look like headings by chance. */
    private static final double RARE = 0.25;

    /** As in {@link Evidence}. */
    private static final int LONG_TITLE = 30;

    private final Ground ground;

    Companions(Ground ground) {
        this.ground = ground;
    }

    /**
     * 1.每个单位可推荐30件作品，…… and 2.每位作者限报2项。 look like headings under one （一） of many: where most of what is so numbered is items, they are too.
     */
    boolean areMostlyItems(List<Run> runs, List<Run> convincing) {
        long all = runs.stream().mapToLong(run -> run.members.size()).sum();
        long few = convincing.stream().mapToLong(run -> run.members.size()).sum();
        return all >= MANY
                && few > 0
                && few <= all * RARE
                && runs.getFirst().first().marker().style().compareTo(Style.ARABIC) >= 0
                && convincing.stream().noneMatch(run -> Evidence.share(run, this::names) == 1);
    }

    private boolean names(Candidate candidate) {
        boolean named = candidate.form() == Form.RUN_IN
                && candidate.titleLength() <= LONG_TITLE
                && !ground.hasClauses(candidate);
        return named
                || (candidate.looksLikeHeading()
                        && candidate.form() != Form.RUN_IN
                        && candidate.form() != Form.CLOSED_LINE);
    }
}
