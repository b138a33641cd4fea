package org.yandu.exchange.packet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yandu.annotation.task.Question;
import org.yandu.annotation.task.Question.Kind;
import org.yandu.annotation.task.Question.Target;
import org.yandu.curation.Placed;
import org.yandu.curation.Placing;
import org.yandu.curation.Returned.Spot;
import org.yandu.document.DocumentVersion;
import org.yandu.exchange.packet.Readings.Text;
import org.yandu.workspace.Workspace;

/** What questions are about, on the texts that go along: a question may have been asked before a text was corrected. */
final class QuestionTargets {

    private final Workspace workspace;
    private final Placing placing;
    private final Map<String, DocumentVersion> shown;

    private QuestionTargets(Workspace workspace, List<Text> texts) {
        this.workspace = workspace;
        this.placing = new Placing(workspace.store(), workspace.state());
        this.shown = texts.stream()
                .map(Text::version)
                .collect(Collectors.toMap(DocumentVersion::documentId, Function.identity()));
    }

    /** Targets in documents that do not go along are left out; a passage that is not found surely becomes its document. */
    static List<Question> fitted(Workspace workspace, List<Question> questions, List<Text> texts) {
        QuestionTargets targets = new QuestionTargets(workspace, texts);
        return questions.stream()
                .map(question -> question.about(targets.fitted(question.targets())))
                .toList();
    }

    private List<Target> fitted(List<Target> targets) {
        List<Target> fitted = new ArrayList<>();
        for (Target target : targets) {
            DocumentVersion version = shown.get(target.documentId());
            if (version != null) {
                fitted.add(version.id().equals(target.versionId()) ? target : carried(target, version));
            }
        }
        return fitted;
    }

    private Target carried(Target target, DocumentVersion version) {
        if (target.anchor() != null) {
            DocumentVersion before = workspace.store().version(target.versionId());
            Spot spot = new Spot(
                    target.documentId(),
                    target.versionId(),
                    before.codePoints().fromUtf16(target.anchor().span()),
                    target.anchor().quote());
            Placed placed = placing.place(spot)
                    .filter(each -> each.isSure() && each.versionId().equals(version.id()))
                    .orElse(null);
            if (placed != null) {
                return new Target(target.kind(), target.documentId(), version.id(), placed.anchor());
            }
        }
        return new Target(Kind.DOCUMENT, target.documentId(), version.id(), null);
    }
}
