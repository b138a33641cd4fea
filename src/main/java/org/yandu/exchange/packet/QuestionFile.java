package org.yandu.exchange.packet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.yandu.anchor.Anchor;
import org.yandu.anchor.QuoteFinder;
import org.yandu.anchor.Selector.TextQuote;
import org.yandu.annotation.task.Question;
import org.yandu.annotation.task.Question.Kind;
import org.yandu.annotation.task.Question.Target;
import org.yandu.document.Document;
import org.yandu.document.Problem;
import org.yandu.document.ProblemException;
import org.yandu.document.TextSpan;
import org.yandu.outline.OutlineNode;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Workspace;

/**
 * Questions written by hand for the command line: {@code {"questions": [{"text", "mustCite", "key", "targets": [{"document", "section" or
 * "quote"}]}]}}. Everything but the text may be left out. Documents by title or id, sections by place (三（二）) or heading.
 */
public final class QuestionFile {

    private final Workspace workspace;
    private final List<Document> documents;

    private QuestionFile(Workspace workspace, List<Document> documents) {
        this.workspace = workspace;
        this.documents = documents;
    }

    /**
     * @param documents those that go along; questions can be about no others
     * @throws ProblemException FILE_UNREADABLE, PACKET_DAMAGED, DOCUMENT_UNKNOWN, QUOTE_NOT_FOUND, QUOTE_AMBIGUOUS
     */
    public static List<Question> read(Workspace workspace, Path file, List<Document> documents) {
        try {
            Fields fields = Fields.read(String.valueOf(file.getFileName()), Files.readAllBytes(file));
            return fields.list("questions", new QuestionFile(workspace, documents)::question);
        } catch (IOException e) {
            throw new ProblemException(Problem.of(Problem.Kind.FILE_UNREADABLE, file), e);
        }
    }

    private Question question(Fields each) {
        return new Question(
                UUID.randomUUID().toString(),
                each.text("text"),
                each.has("targets") ? each.list("targets", this::target) : List.of(),
                each.has("mustCite") ? each.number("mustCite", 0, ReadingsJson.MOST_CITES) : 0,
                each.has("key") ? each.text("key") : "");
    }

    private Target target(Fields each) {
        String named = each.line("document");
        Document document = documents.stream()
                .filter(one -> one.id().startsWith(named) || one.title().equals(named))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.of(Problem.Kind.DOCUMENT_UNKNOWN, named)));
        OpenDocument open = workspace.open(document.id());
        try {
            if (each.has("section")) {
                return target(Kind.SECTION, open, section(open, each.line("section")));
            }
            return each.has("quote")
                    ? target(Kind.PASSAGE, open, passage(open, each.text("quote")))
                    : new Target(Kind.DOCUMENT, document.id(), open.version().id(), null);
        } finally {
            workspace.release(document.id());
        }
    }

    private static Target target(Kind kind, OpenDocument open, TextSpan span) {
        return new Target(kind, open.document().id(), open.version().id(), Anchor.of(open.version(), span));
    }

    private static TextSpan section(OpenDocument open, String named) {
        return open.outline()
                .nodes()
                .filter(node -> node.place().equals(named) || node.title().equals(named))
                .map(OutlineNode::span)
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.of(Problem.Kind.QUOTE_NOT_FOUND, named)));
    }

    private static TextSpan passage(OpenDocument open, String quote) {
        List<TextSpan> places = QuoteFinder.find(open.version(), new TextQuote(quote, "", ""));
        if (places.size() != 1) {
            throw new ProblemException(
                    places.isEmpty()
                            ? Problem.of(Problem.Kind.QUOTE_NOT_FOUND, quote)
                            : Problem.of(Problem.Kind.QUOTE_AMBIGUOUS, quote, places.size()));
        }
        return places.getFirst();
    }
}
