package org.yandu.workspace;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yandu.anchor.Anchor;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Transfer;
import org.yandu.codebook.Code;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Problem;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;
import org.yandu.document.TextSpan;
import org.yandu.outline.order.Arrangement;

/**
 * Looks whether a change makes sense before anything is written. What the database checks itself, references above all, is left
 * to it; here is what it cannot know.
 */
final class ChangeCheck {

    private final Change change;
    private final Function<String, DocumentVersion> kept;
    private final Map<String, DocumentVersion> fresh = new HashMap<>();
    private final Set<String> codes = new HashSet<>();
    private final Map<String, @Nullable String> parents = new HashMap<>();

    /** @param versions finds what is kept already, or throws DOCUMENT_UNKNOWN */
    ChangeCheck(Change change, LibraryState state, Function<String, DocumentVersion> versions) {
        this.change = change;
        this.kept = versions;
        state.codebook().codes().forEach(code -> {
            codes.add(code.id());
            parents.put(code.id(), code.parent());
        });
    }

    /**
     * @throws ProblemException what the reader can understand
     * @throws IllegalArgumentException a mistake of the program
     */
    void run() {
        require(!change.edits().isEmpty(), "a step that does nothing");
        for (Edit edit : change.edits()) {
            if (edit instanceof Edit.OfCode of) {
                code(of.before(), of.after());
            } else if (edit instanceof Edit.OfVersion of) {
                version(of.before(), of.after());
            }
        }
        noRings();
        for (Edit edit : change.edits()) {
            place(edit);
        }
    }

    /** What stands in a text stands within it. */
    private void place(Edit edit) {
        switch (edit) {
            case Edit.OfAnnotation of -> ifThere(of.after(), after -> annotation(of.before(), after));
            case Edit.OfCorrection of -> ifThere(of.after(), after -> within(after.span(), after.versionId()));
            case Edit.OfArrangement of -> ifThere(of.after(), this::arrangement);
            case Edit.OfTransfer of -> ifThere(of.after(), this::transfer);
            case Edit.OfBookmark of -> ifThere(of.after(), after -> within(after.span(), after.versionId()));
            case Edit.OfRejection of -> ifThere(of.after(), after -> within(after.span(), after.versionId()));
            case Edit.OfPin of -> ifThere(of.after(), after -> within(after.span(), after.versionId()));
            case Edit.OfDocument of -> {}
            case Edit.OfVersion of -> {}
            case Edit.OfCode of -> {}
            case Edit.OfBook of -> {}
            case Edit.OfMemo of -> {}
            case Edit.OfRelation of -> {}
            case Edit.OfSavedRetrieval of -> {}
            case Edit.OfNameRuling of -> {}
            case Edit.OfAssignment of -> {}
            case Edit.OfAnswer of -> {}
            case Edit.OfAnswerRemark of -> {}
            case Edit.OfHandIn of -> {}
            case Edit.OfLesson of -> {}
            case Edit.OfSection of -> {}
            case Edit.OfBlock of -> {}
            case Edit.OfSourceFacts of -> {}
        }
    }

    private static <R> void ifThere(@Nullable R after, Consumer<R> check) {
        if (after != null) {
            check.accept(after);
        }
    }

    private void arrangement(Arrangement after) {
        DocumentVersion version = version(after.versionId());
        after.parts().forEach(part -> within(part.span(), version));
    }

    private void within(TextSpan span, String versionId) {
        within(span, version(versionId));
    }

    private void code(@Nullable Code before, @Nullable Code after) {
        if (after != null) {
            codes.add(after.id());
            parents.put(after.id(), after.parent());
        } else if (before != null) {
            parents.remove(before.id());
        }
    }

    /** No theme is nested in itself, however many themes lie between. */
    private void noRings() {
        for (Edit edit : change.edits()) {
            if (edit instanceof Edit.OfCode of && of.after() != null) {
                Set<String> way = new HashSet<>();
                for (String at = of.after().id(); at != null; at = parents.get(at)) {
                    require(way.add(at), "a theme nested in itself");
                }
            }
        }
    }

    private void version(@Nullable DocumentVersion before, @Nullable DocumentVersion after) {
        if (after == null) {
            return;
        }
        require(before == null || before.text().equals(after.text()), "a version's text never changes");
        int end = 0;
        for (org.yandu.document.Noise noise : after.noise()) {
            require(noise.span().start() >= end, "noise out of order");
            end = noise.span().end();
        }
        require(end <= after.text().length(), "noise beyond the text");
        fresh.put(after.id(), after);
    }

    private void annotation(@Nullable Annotation before, Annotation after) {
        require(!after.isBare(), "neither theme nor comment nor flag");
        require(new HashSet<>(after.codes()).size() == after.codes().size(), "a theme given twice");
        for (String code : after.codes()) {
            if (!codes.contains(code)) {
                throw new ProblemException(Problem.of(Kind.CODE_UNKNOWN, code));
            }
        }
        // A passage that stays where it was is not judged again: noise may have been found in it since.
        boolean moved = before == null
                || !before.anchor().equals(after.anchor())
                || !before.versionId().equals(after.versionId());
        if (moved) {
            DocumentVersion version = version(after.versionId());
            require(version.documentId().equals(after.documentId()), "a version of another document");
            passage(after.anchor(), version);
        }
    }

    private void transfer(Transfer after) {
        within(after.before(), version(after.fromVersion()));
        TextSpan place = after.after();
        if (place != null && !place.isEmpty()) {
            within(place, version(after.toVersion()));
        }
    }

    private DocumentVersion version(String id) {
        DocumentVersion here = fresh.get(id);
        return here != null ? here : kept.apply(id);
    }

    private static void within(TextSpan span, DocumentVersion version) {
        String text = version.text();
        if (span.isEmpty() || span.end() > text.length() || cuts(text, span.start()) || cuts(text, span.end())) {
            throw new ProblemException(Problem.of(Kind.RANGE_INVALID, span.start(), span.end()));
        }
    }

    private static void passage(Anchor anchor, DocumentVersion version) {
        TextSpan span = anchor.span();
        within(span, version);
        // The context may be another program's; the words must be those of the text.
        if (!anchor.quote().exact().equals(version.quote(span))) {
            throw new ProblemException(
                    Problem.of(Kind.QUOTE_NOT_FOUND, anchor.quote().exact()));
        }
    }

    private static boolean cuts(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }

    private static void require(boolean condition, String what) {
        if (!condition) {
            throw new IllegalArgumentException(what);
        }
    }
}
