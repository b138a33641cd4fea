package org.yandu.curation.view;

import java.util.List;
import org.yandu.annotation.CoderMark;
import org.yandu.annotation.Rejection;
import org.yandu.document.TextSpan;

/** What the reference layer says about a text. */
record Decided(List<CoderMark> reference, List<Rejection> rejections) {

    Contested.State state(TextSpan span, String code) {
        if (reference.stream()
                .anyMatch(mark -> mark.codes().contains(code) && mark.span().overlaps(span))) {
            return Contested.State.ACCEPTED;
        }
        return rejections.stream()
                        .anyMatch(no -> no.codeId().equals(code) && no.span().overlaps(span))
                ? Contested.State.REJECTED
                : Contested.State.OPEN;
    }
}
