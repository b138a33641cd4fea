package org.yandu.exchange.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Overlaps;
import org.yandu.codebook.Code;
import org.yandu.document.Document;
import org.yandu.document.TextSpan;
import org.yandu.language.Texts;
import org.yandu.lesson.Citing;
import org.yandu.lesson.Content.Passage;
import org.yandu.lesson.Mentions;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.SourceDescribing;
import org.yandu.workspace.Workspace;

/** Takes the words of passages out of their texts, with the themes that lie on them, and says where they are from. */
final class Quoting {

    private final Workspace workspace;
    private final Texts texts;
    private final boolean themes;
    private final Map<String, OpenDocument> open = new HashMap<>();

    /** @param themes whether they are wanted */
    Quoting(Workspace workspace, Texts texts, boolean themes) {
        this.workspace = workspace;
        this.texts = texts;
        this.themes = themes;
    }

    private OpenDocument open(String documentId, String versionId) {
        return open.computeIfAbsent(versionId, id -> workspace.version(documentId, id));
    }

    /** The annotations that lie on any of the words. */
    List<Annotation> marks(Passage passage) {
        if (document(passage).isEmpty()) {
            return List.of();
        }
        OpenDocument source = open(passage.documentId(), passage.versionId());
        Set<Annotation> found = new LinkedHashSet<>();
        passage.kept().forEach(kept -> found.addAll(source.markup().in(kept)));
        return List.copyOf(found);
    }

    private Optional<Document> document(Passage passage) {
        return workspace.state().document(passage.documentId());
    }

    /** 《题名》三（二）第4段 */
    String source(Passage passage) {
        return document(passage)
                .map(document -> texts.get("quote.title", document.title()) + place(passage))
                .orElseGet(() -> texts.get("lesson.source_gone"));
    }

    private String place(Passage passage) {
        return open(passage.documentId(), passage.versionId())
                .outline()
                .placeAt(passage.anchor().span().start());
    }

    Mentions.Mention mention(Passage passage, Citing.Edition edition) {
        return document(passage)
                .map(document -> new Mentions.Mention(
                        document.id(), SourceDescribing.citation(workspace.store(), document, edition), place(passage)))
                .orElseGet(() -> new Mentions.Mention(passage.documentId(), null, ""));
    }

    /** A list for every line of the text, without blank ones. */
    List<List<Run>> words(Passage passage) {
        List<List<Run>> lines = new ArrayList<>();
        lines.add(new ArrayList<>());
        int end = passage.anchor().span().start();
        for (TextSpan kept : passage.kept()) {
            if (kept.start() > end) {
                lines.getLast().add(Run.of(Passage.OMISSION));
            }
            runs(passage, kept, lines);
            end = kept.end();
        }
        if (end < passage.anchor().span().end()) {
            lines.getLast().add(Run.of(Passage.OMISSION));
        }
        List<List<Run>> tidy = new ArrayList<>();
        lines.forEach(line -> tidy.add(stripped(line)));
        tidy.removeIf(List::isEmpty);
        return tidy;
    }

    private void runs(Passage passage, TextSpan kept, List<List<Run>> lines) {
        List<Annotation> marks = themes ? marks(passage) : List.of();
        var version = workspace.store().version(passage.versionId());
        for (Overlaps.Run run : Overlaps.flatten(kept, marks)) {
            Set<String> ids = new LinkedHashSet<>();
            run.annotations().forEach(mark -> ids.addAll(mark.codes()));
            List<Code> codes = workspace.state().codebook().pick(ids);
            String[] parts = version.quote(run.span()).split("\n", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    lines.add(new ArrayList<>());
                }
                if (!parts[i].isEmpty()) {
                    lines.getLast().add(new Run(parts[i], false, false, codes, null));
                }
            }
        }
    }

    /** Without white space at both ends; the line's own indent stands for it. */
    private static List<Run> stripped(List<Run> line) {
        List<Run> runs = new ArrayList<>(line);
        while (!runs.isEmpty() && runs.getFirst().text().isBlank()) {
            runs.removeFirst();
        }
        while (!runs.isEmpty() && runs.getLast().text().isBlank()) {
            runs.removeLast();
        }
        if (!runs.isEmpty()) {
            Run first = runs.getFirst();
            runs.set(0, first.saying(first.text().stripLeading()));
            Run last = runs.getLast();
            runs.set(runs.size() - 1, last.saying(last.text().stripTrailing()));
        }
        return runs;
    }
}
