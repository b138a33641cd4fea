package org.yandu.exchange.refi;

import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Book;
import org.yandu.codebook.Code;
import org.yandu.exchange.bundle.Bundle.Themes;
import org.yandu.exchange.bundle.Guid;
import org.yandu.language.Texts;

/** Themes as nested {@code Code} elements, codebooks as {@code Set}s. */
final class RefiCodes {

    private final Themes themes;
    private final Texts texts;
    private final XmlWriter out;

    RefiCodes(Themes themes, Texts texts, XmlWriter out) {
        this.themes = themes;
        this.texts = texts;
        this.out = out;
    }

    /** @param notes writes what follows the description of a theme */
    void codes(Consumer<Code> notes) {
        out.begin("Codes");
        themes.codes().stream().filter(code -> parent(code) == null).forEach(code -> code(code, notes));
        out.end();
    }

    private @Nullable String parent(Code code) {
        boolean there = themes.codes().stream().anyMatch(each -> each.id().equals(code.parent()));
        return there ? code.parent() : null;
    }

    private void code(Code code, Consumer<Code> notes) {
        out.begin("Code")
                .with("guid", Guid.of(code.id()))
                .with("name", code.name())
                .with("isCodable", code.retired() ? "false" : "true")
                .with("color", code.colour().full());
        String description = RefiMeaning.written(code.meaning(), texts);
        if (!description.isEmpty()) {
            out.begin("Description").text(description).end();
        }
        notes.accept(code);
        themes.codes().stream()
                .filter(each -> Objects.equals(code.id(), parent(each)))
                .forEach(each -> code(each, notes));
        out.end();
    }

    /** The schema has no room for an empty {@code Sets}. */
    void sets() {
        if (themes.books().isEmpty()) {
            return;
        }
        out.begin("Sets");
        for (Book book : themes.books()) {
            out.begin("Set").with("guid", Guid.of(book.id())).with("name", book.name());
            if (!book.note().isEmpty()) {
                out.begin("Description").text(book.note()).end();
            }
            members(book);
            out.end();
        }
        out.end();
    }

    private void members(Book book) {
        for (Code code : themes.codes()) {
            if (code.place().book().equals(book.id())) {
                out.begin("MemberCode").with(attribute, Guid.of(code.id())).end();
            }
        }
    }

    /** Projects and codebooks name the attribute differently. */
    private String attribute = "targetGUID";

    RefiCodes forCodebook() {
        attribute = "guid";
        return this;
    }
}
