package org.yandu.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.task.Assignment;
import org.yandu.annotation.task.Question;
import org.yandu.document.Document;
import org.yandu.exchange.packet.Making;
import org.yandu.exchange.packet.QuestionFile;
import org.yandu.exchange.packet.Signing;
import org.yandu.workspace.AnnotationQuery;
import org.yandu.workspace.Coder;
import org.yandu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code packet make}: texts, codebook and questions into one file for a class. */
@Command(name = "make")
final class PacketMakeCommand implements Callable<Integer> {

    @Option(names = "--doc", paramLabel = "DOC", descriptionKey = "cli.option.packet.doc")
    List<String> documents = List.of();

    @Option(names = "--title", paramLabel = "TEXT", descriptionKey = "cli.option.packet.title")
    @Nullable
    String title;

    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "cli.option.packet.note")
    @Nullable
    String note;

    @Option(names = "--book", paramLabel = "BOOK", descriptionKey = "cli.option.book")
    @Nullable
    String book;

    @Option(names = "--question", paramLabel = "TEXT", descriptionKey = "cli.option.packet.question")
    List<String> questions = List.of();

    @Option(names = "--must-cite", paramLabel = "N", descriptionKey = "cli.option.packet.mustcite")
    int mustCite;

    @Option(names = "--questions", paramLabel = "FILE", descriptionKey = "cli.option.packet.questions")
    @Nullable
    Path questionFile;

    @Option(names = "--examples", paramLabel = "NAME", descriptionKey = "cli.option.packet.examples")
    @Nullable
    String examples;

    @Option(names = "--coder", paramLabel = "NAME", descriptionKey = "cli.option.packet.maker")
    @Nullable
    String coder;

    @Option(names = "--again", paramLabel = "PACKET", descriptionKey = "cli.option.packet.again")
    @Nullable
    String again;

    @Option(names = "--unsigned", descriptionKey = "cli.option.packet.unsigned")
    boolean unsigned;

    @Option(
            names = "--passphrase",
            paramLabel = "TEXT",
            interactive = true,
            arity = "0..1",
            descriptionKey = "cli.option.packet.passphrase")
    char @Nullable [] passphrase;

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "cli.option.packet.out")
    Path out = Path.of("");

    @Mixin
    AsJson json = new AsJson();

    private final Root root;

    PacketMakeCommand(Root root) {
        this.root = root;
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // by picocli
    CommandSpec spec;

    @Override
    public Integer call() {
        if (again == null && (title == null || documents.isEmpty())) {
            throw PacketCommand.bad(spec, "cli.usage.packet.make");
        }
        try (Workspace workspace = root.toWrite()) {
            Instant now = root.outside().clock().instant();
            Making.Made made =
                    Making.make(workspace, draft(workspace), unsigned ? null : Packets.identity(), passphrase, now);
            Packets.write(out, made.bytes());
            workspace.apply(made.change());
            tell(made);
        }
        return ExitCode.DONE;
    }

    private Making.Draft draft(Workspace workspace) {
        Assignment before = again == null
                ? null
                : Packets.assignment(workspace, again, each -> each.role() == Assignment.Role.GIVEN);
        List<Document> chosen = documents(workspace, before);
        List<Question> asked = new ArrayList<>();
        questions.forEach(text -> asked.add(new Question(UUID.randomUUID().toString(), text, List.of(), mustCite, "")));
        if (questionFile != null) {
            asked.addAll(QuestionFile.read(workspace, questionFile, chosen));
        }
        List<Annotation> marks = examples == null
                ? List.of()
                : chosen.stream()
                        .flatMap(document ->
                                workspace
                                        .store()
                                        .annotations(new AnnotationQuery(document.id(), null, examples, null))
                                        .stream())
                        .toList();
        return new Making.Draft(
                first(title, before == null ? "" : before.title()),
                first(note, before == null ? "" : before.note()),
                first(coder, before == null ? Coder.of(workspace.store()) : before.maker()),
                chosen,
                book == null && before != null
                        ? before.book()
                        : References.book(workspace.state().codebook(), book).id(),
                before == null ? asked : before.asking(asked),
                marks,
                before);
    }

    private List<Document> documents(Workspace workspace, @Nullable Assignment before) {
        if (documents.isEmpty() && before != null) {
            return before.readings().stream()
                    .flatMap(reading -> workspace.state().document(reading.documentId()).stream())
                    .toList();
        }
        return documents.stream()
                .map(reference -> References.document(workspace.state(), reference))
                .distinct()
                .toList();
    }

    private static String first(@Nullable String wanted, String otherwise) {
        return wanted == null ? otherwise : wanted;
    }

    private void tell(Making.Made made) {
        String signer = made.assignment().signer();
        if (json.wanted) {
            Map<String, Object> shape = new LinkedHashMap<>();
            shape.put("id", made.assignment().id());
            shape.put("title", made.assignment().title());
            shape.put("path", out.toString());
            shape.put("bytes", made.bytes().length);
            shape.put("documents", made.assignment().readings().size());
            shape.put("questions", made.assignment().questions().size());
            shape.put("fingerprint", signer);
            root.reply().json(shape);
        } else {
            root.reply().line(out.toString());
            if (signer != null) {
                root.reply().say("cli.packet.signed", Signing.shown(signer));
            }
        }
    }
}
