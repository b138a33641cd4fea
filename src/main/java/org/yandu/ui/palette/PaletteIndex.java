package org.yandu.ui.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Book;
import org.yandu.codebook.Code;
import org.yandu.codebook.Codebook;
import org.yandu.document.Document;
import org.yandu.outline.OutlineNode;
import org.yandu.ui.keys.Action;
import org.yandu.ui.parts.Spelling;
import org.yandu.workspace.LibraryState;
import org.yandu.workspace.OpenDocument;

/** Everything that can be found at one moment. Pure: the same library gives the same index. */
final class PaletteIndex {

    private final List<Find> all;

    private PaletteIndex(List<Find> all) {
        this.all = all;
    }

    /**
     * An action as it is called now.
     *
     * @param label undo and redo name the step they would take back or bring again
     */
    record Named(Action action, String label) {}

    /** @param book id of the codebook that is worked with: its themes, and no others, can be given to passages */
    static PaletteIndex of(LibraryState library, String book, List<Named> actions, @Nullable OpenDocument open) {
        Codebook codebook = library.codebook();
        List<Find> all = new ArrayList<>();
        codebook.offered(book).forEach(code -> all.add(theme(codebook, code)));
        for (Named each : actions) {
            Action action = each.action();
            all.add(Find.of("action/" + action.id(), each.label(), "", new Find.Thing.OfAction(action)));
        }
        if (open != null) {
            open.outline()
                    .nodes()
                    .filter(OutlineNode::isHeading)
                    .forEach(node -> all.add(Find.of(
                            "heading/" + open.version().id() + "/" + node.span().start(),
                            node.title(),
                            node.place(),
                            new Find.Thing.OfHeading(node))));
        }
        library.documents().forEach(document -> all.add(document(document)));
        if (codebook.books().size() > 1) {
            codebook.books().stream().filter(each -> !each.id().equals(book)).forEach(each -> all.add(book(each)));
        }
        return new PaletteIndex(all);
    }

    private static Find theme(Codebook codebook, Code code) {
        String path = codebook.ancestors(code.id()).stream().map(Code::name).collect(Collectors.joining(" › "));
        return Find.of("theme/" + code.id(), code.name(), path, new Find.Thing.OfTheme(code));
    }

    private static Find document(Document document) {
        String where = Stream.of(
                        document.header().author(),
                        document.header().issuer(),
                        document.header().date())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(" · "));
        return Find.of("document/" + document.id(), document.title(), where, new Find.Thing.OfDocument(document.id()));
    }

    private static Find book(Book book) {
        return Find.of("book/" + book.id(), book.name(), book.note(), new Find.Thing.OfBook(book.id()));
    }

    /**
     * What answers, best first: by rank, then what was chosen lately, then themes before actions, headings and documents. Nothing typed
     * is answered by everything.
     *
     * @param recent ids, latest first
     */
    List<Find> answers(String words, List<String> recent) {
        String typed = Spelling.typed(words);
        record Scored(Find find, Spelling.Rank rank, int age) {}
        return all.stream()
                .map(find -> new Scored(
                        find,
                        typed.isEmpty() ? Spelling.Rank.PREFIX : find.spelling().rank(typed),
                        recent.contains(find.id()) ? recent.indexOf(find.id()) : Integer.MAX_VALUE))
                .filter(scored -> scored.rank() != Spelling.Rank.NONE)
                .sorted(Comparator.comparing(Scored::rank)
                        .thenComparing(Scored::age)
                        .thenComparing(scored -> scored.find().kind())
                        .thenComparing(scored ->
                                typed.isEmpty() ? 0 : scored.find().name().length()))
                .map(Scored::find)
                .toList();
    }
}
