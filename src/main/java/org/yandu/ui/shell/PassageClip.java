package org.yandu.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yandu.annotation.Annotation;
import org.yandu.document.TextSpan;
import org.yandu.workspace.OpenDocument;

/**
 * A passage on its way from one room to another, by key or by mouse; who takes it reads its words again from the text.
 *
 * @param span in UTF-16 units of the version
 * @param quote its words, for whoever knows nothing of documents
 * @param inSentence whether it is a mere hit, which is worth quoting only with its sentence
 */
public record PassageClip(String documentId, String versionId, TextSpan span, String quote, boolean inSentence) {

    public PassageClip(String documentId, String versionId, TextSpan span, String quote) {
        this(documentId, versionId, span, quote, false);
    }

    public static PassageClip of(OpenDocument open, TextSpan span) {
        return new PassageClip(
                open.document().id(), open.version().id(), span, open.version().quote(span));
    }

    public static PassageClip of(Annotation annotation) {
        return new PassageClip(
                annotation.documentId(),
                annotation.versionId(),
                annotation.span(),
                annotation.anchor().quote().exact());
    }

    /** What the keys of a text act on: what is selected there, otherwise the mark in focus. */
    public static List<PassageClip> atHand(PaneModel pane) {
        Optional<OpenDocument> open = pane.open();
        TextSpan selection = pane.selectionProperty().get();
        if (open.isPresent() && selection != null && !selection.isEmpty()) {
            return List.of(of(open.get(), selection));
        }
        return pane.focusedMark().map(PassageClip::of).stream().toList();
    }

    /** As many lines of plain text, for what the mouse carries; {@link #read} takes it apart again. */
    static String written(List<PassageClip> clips) {
        return clips.stream()
                .map(clip -> String.join(
                        "\t",
                        clip.documentId(),
                        clip.versionId(),
                        Integer.toString(clip.span().start()),
                        Integer.toString(clip.span().end()),
                        Boolean.toString(clip.inSentence()),
                        clip.quote().replaceAll("\\s+", " ")))
                .collect(Collectors.joining("\n"));
    }

    /** What another program may have put there is passed over. */
    static List<PassageClip> read(String written) {
        return written.lines()
                .map(line -> line.split("\t", 6))
                .filter(parts -> parts.length == 6 && (parts[2] + parts[3]).matches("\\d{1,18}"))
                .filter(parts -> Integer.parseInt(parts[2]) <= Integer.parseInt(parts[3]))
                .map(parts -> new PassageClip(
                        parts[0],
                        parts[1],
                        new TextSpan(Integer.parseInt(parts[2]), Integer.parseInt(parts[3])),
                        parts[5],
                        Boolean.parseBoolean(parts[4])))
                .toList();
    }
}
