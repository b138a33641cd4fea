package org.yandu.ui.suggest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Code;
import org.yandu.document.Document;
import org.yandu.retrieval.Gauge;
import org.yandu.retrieval.suggest.Knowledge;
import org.yandu.retrieval.suggest.Suggester;
import org.yandu.retrieval.suggest.Suggestion;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Workspace;

/** Learns and looks for passages, aside. */
final class Asking implements Gauge {

    /** What part of the whole the learning is taken to be when a library is looked through. */
    private static final double LEARNING = 0.3;

    private final Workspace workspace;
    private final List<Code> codes;
    private final Question question;
    private final BooleanSupplier over;
    private final DoubleConsumer progress;

    /** @param progress told of the share that is done */
    Asking(Workspace workspace, List<Code> codes, Question question, BooleanSupplier over, DoubleConsumer progress) {
        this.workspace = workspace;
        this.codes = codes;
        this.question = question;
        this.over = over;
        this.progress = progress;
    }

    /** @param found by document, in the order of the library */
    record Answer(Knowledge knowledge, Map<String, List<Suggestion>> found, boolean whole) {}

    /** @param known what was learned before; {@code null} to learn anew */
    Answer ask(@Nullable Knowledge known, List<Document> documents) {
        Knowledge knowledge = known == null ? new Suggester(workspace).learn(codes, this) : known;
        Map<String, List<Suggestion>> found = new LinkedHashMap<>();
        int done = 0;
        for (Document document : documents) {
            if (isUnwanted()) {
                return new Answer(knowledge, found, false);
            }
            List<Suggestion> here = in(document, knowledge);
            if (!here.isEmpty()) {
                found.put(document.id(), here);
            }
            done++;
            double share = (double) done / documents.size();
            progress.accept(known == null ? LEARNING + (1 - LEARNING) * share : share);
        }
        return new Answer(knowledge, found, true);
    }

    List<Suggestion> in(Document document, Knowledge knowledge) {
        OpenDocument open = workspace.version(document.id(), document.currentVersion());
        return new ArrayList<>(Suggester.in(
                open, knowledge, codes, question.grain(), workspace.store().rejections(document.currentVersion())));
    }

    @Override
    public void at(int done, int all) {
        progress.accept(LEARNING * done / all);
    }

    @Override
    public boolean isUnwanted() {
        return over.getAsBoolean();
    }
}
