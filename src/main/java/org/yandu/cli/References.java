package org.yandu.cli;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Book;
import org.yandu.codebook.Code;
import org.yandu.codebook.Codebook;
import org.yandu.codebook.StartingThemes;
import org.yandu.document.Document;
import org.yandu.document.Header;
import org.yandu.document.Problem;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;
import org.yandu.workspace.LibraryState;

/** Finds what a reader names: by id, by exact title or name, by a beginning of the id that only one has. */
final class References {

    private References() {}

    /** @throws ProblemException DOCUMENT_UNKNOWN, DOCUMENT_AMBIGUOUS */
    static Document document(LibraryState library, String reference) {
        return find(
                library.documents(),
                reference,
                Document::id,
                Document::title,
                Kind.DOCUMENT_UNKNOWN,
                References::described);
    }

    /** As a reader tells documents of one title apart: by date, by author or issuer, and by the beginning of the id he is to give. */
    private static String described(Document document) {
        Header header = document.header();
        String by = header.author() == null ? header.issuer() : header.author();
        return Stream.of(document.title(), header.date(), by, Plain.id(document.id()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · ", "\n  ", ""));
    }

    /** @throws ProblemException CODE_UNKNOWN, CODE_AMBIGUOUS */
    static Code code(LibraryState library, String reference) {
        return find(
                library.codebook().codes(),
                reference,
                Code::id,
                Code::name,
                Kind.CODE_UNKNOWN,
                code -> described(library.codebook(), code));
    }

    /** Themes of one name lie under others, or in another codebook; the id is what tells them apart for certain. */
    private static String described(Codebook codebook, Code code) {
        String book = codebook.book(code.place().book()).map(Book::name).orElse("");
        String path = codebook.path(code.id()).stream().map(Code::name).collect(Collectors.joining(" > "));
        return Stream.of(path, book, Plain.id(code.id()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · ", "\n  ", ""));
    }

    /**
     * @param reference {@code null} for the first one
     * @throws ProblemException BOOK_UNKNOWN, BOOK_AMBIGUOUS
     */
    static Book book(Codebook codebook, @Nullable String reference) {
        if (reference == null) {
            return codebook.books().stream().findFirst().orElseGet(StartingThemes::book);
        }
        return find(
                codebook.books(),
                reference,
                Book::id,
                Book::name,
                Kind.BOOK_UNKNOWN,
                book -> "\n  " + book.name() + " · " + Plain.id(book.id()));
    }

    private static Kind ambiguous(Kind unknown) {
        return switch (unknown) {
            case CODE_UNKNOWN -> Kind.CODE_AMBIGUOUS;
            case BOOK_UNKNOWN -> Kind.BOOK_AMBIGUOUS;
            default -> Kind.DOCUMENT_AMBIGUOUS;
        };
    }

    private static <T> T find(
            Collection<T> all,
            String reference,
            Function<T, String> id,
            Function<T, String> name,
            Kind unknown,
            Function<T, String> shown) {
        List<Predicate<T>> ways = List.of(
                item -> id.apply(item).equals(reference),
                item -> name.apply(item).equals(reference),
                item -> !reference.isEmpty() && id.apply(item).startsWith(reference));
        for (Predicate<T> way : ways) {
            List<T> found = all.stream().filter(way).toList();
            if (found.size() == 1) {
                return found.get(0);
            }
            if (found.size() > 1) {
                String list = found.stream().map(shown).collect(Collectors.joining());
                throw new ProblemException(Problem.of(ambiguous(unknown), reference, list));
            }
        }
        throw new ProblemException(Problem.of(unknown, reference));
    }
}
