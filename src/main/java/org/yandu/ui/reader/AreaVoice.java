package org.yandu.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Flag;
import org.yandu.codebook.Code;
import org.yandu.language.Texts;
import org.yandu.ui.parts.Words;

/**
 * What a screen reader is told: the paragraph of the caret as text, where the caret is in it, and as help what is marked there,
 * with themes and comment. Told by paragraph, because a whole document would be handed over at every step of the caret.
 */
final class AreaVoice {

    /** Enough of a passage to recognise it. */
    private static final int QUOTE = 40;

    private final TextView view;
    private final ReaderModel model;
    private final Texts texts;

    AreaVoice(TextView view, ReaderModel model) {
        this.view = view;
        this.model = model;
        this.texts = model.desk().texts();
        ReadingArea area = view.area();
        area.setAccessibleRoleDescription(texts.get("voice.text"));
        area.answer(this::answer);
        area.caretPositionProperty().addListener((o, was, is) -> moved());
        area.selectionProperty().addListener((o, was, is) -> {
            area.notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
            area.notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
        });
        model.pane().focusedMarkProperty().addListener((o, was, is) -> moved());
    }

    private void moved() {
        view.area().setAccessibleHelp(help());
        for (AccessibleAttribute changed :
                List.of(AccessibleAttribute.TEXT, AccessibleAttribute.CARET_OFFSET, AccessibleAttribute.HELP)) {
            view.area().notifyAccessibleAttributeChanged(changed);
        }
    }

    /** {@code null} for what the control answers itself. */
    private @Nullable Object answer(AccessibleAttribute attribute) {
        ReadingArea area = view.area();
        int start = area.getAbsolutePosition(area.getCurrentParagraph(), 0);
        int length = area.getParagraphLength(area.getCurrentParagraph());
        String name = column(view.display(), area.getCurrentParagraph());
        int before = name.length();
        return switch (attribute) {
            case TEXT -> name + area.getText(area.getCurrentParagraph());
            case CARET_OFFSET -> before + area.getCaretColumn();
            case SELECTION_START -> before + Math.clamp(area.getSelection().getStart() - start, 0, length);
            case SELECTION_END -> before + Math.clamp(area.getSelection().getEnd() - start, 0, length);
            case EDITABLE -> false;
            case HELP -> help();
            default -> null;
        };
    }

    /** What stands beside a cell that has a line of its own is drawn, not written: it is said in front of its words. */
    static String column(DisplayText display, int paragraph) {
        Block.@Nullable Row row = paragraph < display.blocks().size()
                ? display.blocks().get(paragraph).row()
                : null;
        return row == null || row.name().isEmpty() ? "" : row.name() + "：";
    }

    /** What is marked at the caret; empty when nothing is. */
    String help() {
        Optional<Annotation> mark = model.markInHand();
        int more = Math.max(0, model.marksAt(model.pane().caretProperty().get()).size() - 1);
        return mark.map(here -> describe(here) + (more == 0 ? "" : texts.get("voice.more", more)))
                .orElse("");
    }

    private String describe(Annotation mark) {
        return texts.get(
                "voice.mark", facts(texts, model.desk().library().codebook().pick(mark.codes()), mark));
    }

    /** Such as: 信用建设、法治建设；重要；批注：与三张清单对照. */
    static String facts(Texts texts, List<Code> codes, Annotation mark) {
        List<String> facts = new ArrayList<>();
        if (!codes.isEmpty()) {
            facts.add(texts.joined(codes.stream().map(Code::name).toList()));
        }
        if (mark.is(Flag.STAR)) {
            facts.add(texts.get("voice.star"));
        }
        if (mark.is(Flag.QUESTION)) {
            facts.add(texts.get("voice.question"));
        }
        if (!mark.comment().isBlank()) {
            facts.add(texts.get("voice.comment", mark.comment().strip()));
        }
        return String.join(texts.get("voice.separator"), facts);
    }

    /** A mark away from the text, with its words. */
    static String card(Texts texts, List<Code> codes, Annotation mark) {
        return texts.get(
                "voice.card", Words.shortened(mark.anchor().quote().exact(), QUOTE), facts(texts, codes, mark));
    }
}
