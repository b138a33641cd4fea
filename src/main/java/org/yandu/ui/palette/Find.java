package org.yandu.ui.palette;

import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Code;
import org.yandu.outline.OutlineNode;
import org.yandu.ui.keys.Action;
import org.yandu.ui.parts.Spelling;

/**
 * Something that can be found.
 *
 * @param id by which it is remembered among what was chosen lately
 * @param where beside the name: the path of a theme, the author of a document; may be empty
 */
record Find(String id, String name, String where, Thing thing, Spelling spelling) {

    /** What it is; in the order in which equally good answers are shown. */
    sealed interface Thing {

        record OfTheme(Code code) implements Thing {}

        record OfAction(Action action) implements Thing {}

        record OfHeading(OutlineNode node) implements Thing {}

        record OfDocument(String document) implements Thing {}

        /** Another codebook to work with. */
        record OfBook(String book) implements Thing {}
    }

    static Find of(String id, String name, String where, Thing thing) {
        return new Find(id, name, where, thing, Spelling.of(name));
    }

    int kind() {
        return switch (thing) {
            case Thing.OfTheme theme -> 0;
            case Thing.OfAction action -> 1;
            case Thing.OfHeading heading -> 2;
            case Thing.OfDocument document -> 3;
            case Thing.OfBook book -> 4;
        };
    }

    @Nullable
    Code theme() {
        return thing instanceof Thing.OfTheme theme ? theme.code() : null;
    }

    @Nullable
    Action action() {
        return thing instanceof Thing.OfAction action ? action.action() : null;
    }
}
