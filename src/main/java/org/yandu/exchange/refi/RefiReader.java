package org.yandu.exchange.refi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Memo;
import org.yandu.annotation.Relation;
import org.yandu.document.Problem;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;
import org.yandu.exchange.bundle.Bundle;
import org.yandu.exchange.bundle.Bundle.Note;
import org.yandu.exchange.bundle.Bundle.Said;
import org.yandu.exchange.bundle.Bundle.Text;
import org.yandu.exchange.bundle.Bundle.Themes;
import org.yandu.exchange.bundle.Guid;
import org.yandu.intake.manuscript.Archive;
import org.yandu.intake.manuscript.FileBytes;

/** Reads {@code .qdpx} and {@code .qdc} of whatever program. */
public final class RefiReader {

    private final XmlTree project;
    private final Sources sources;
    private final People people;
    private final Map<String, XmlTree> notes = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final List<Note> remarks = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();
    private final List<Annotation> marks = new ArrayList<>();
    private final List<Memo> memos = new ArrayList<>();
    private final Set<String> documents = new HashSet<>();

    private RefiReader(XmlTree project, Sources sources, People people) {
        this.project = project;
        this.sources = sources;
        this.people = people;
        project.in("Notes", "Note").forEach(note -> notes.put(Guid.of(note.get("guid", "")), note));
    }

    /**
     * @param unsaid for what the file leaves open
     * @throws ProblemException FILE_DAMAGED, FILE_ENCRYPTED, FILE_TOO_LARGE, FORMAT_UNSUPPORTED
     */
    public static Bundle project(FileBytes file, Unsaid unsaid) {
        return guarded(file, () -> {
            try (Archive zip = Archive.open(file)) {
                String inner = zip.names().stream()
                        .filter(name -> name.toLowerCase(java.util.Locale.ROOT).endsWith(".qde"))
                        .min(java.util.Comparator.comparing(String::length))
                        .orElseThrow(() -> new ProblemException(Problem.of(Kind.FORMAT_UNSUPPORTED, file.name())));
                byte[] bytes = zip.bytes(inner);
                XmlTree project = XmlTree.of(bytes == null ? new byte[0] : bytes);
                if (!project.name.equals("Project")) {
                    throw new ProblemException(Problem.of(Kind.FORMAT_UNSUPPORTED, file.name()));
                }
                return new RefiReader(project, new Sources(zip), new People(project, unsaid)).read(file.name());
            }
        });
    }

    /** @throws ProblemException FILE_DAMAGED, FORMAT_UNSUPPORTED */
    public static Bundle codebook(FileBytes file) {
        return guarded(file, () -> {
            XmlTree root = XmlTree.of(file.bytes());
            if (!root.name.equals("CodeBook")) {
                throw new ProblemException(Problem.of(Kind.FORMAT_UNSUPPORTED, file.name()));
            }
            List<Note> remarks = new ArrayList<>();
            Themes themes = CodesReader.read(root, root, remarks);
            return new Bundle(file.name(), List.of(), themes, new Said(List.of(), List.of(), List.of()), remarks);
        });
    }

    private static Bundle guarded(FileBytes file, Supplier<Bundle> reading) {
        try {
            return reading.get();
        } catch (ProblemException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            throw new ProblemException(Problem.of(Kind.FILE_DAMAGED, file.name()), e);
        } catch (OutOfMemoryError e) {
            throw new ProblemException(Problem.of(Kind.FILE_TOO_LARGE, file.name()), e);
        }
    }

    private Bundle read(String fileName) {
        XmlTree book = project.child("CodeBook").orElse(project);
        Themes themes = CodesReader.read(book, project, remarks);
        for (XmlTree source : project.child("Sources").map(all -> all.children).orElse(List.of())) {
            source(source);
        }
        List<Relation> links = links();
        codeMemos(book.child("Codes").orElse(book));
        projectMemos();
        leftOut("Cases", "Case");
        leftOut("Variables", "Variable");
        leftOut("Graphs", "Graph");
        return new Bundle(project.get("name", fileName), texts, themes, new Said(marks, memos, links), remarks);
    }

    private void leftOut(String container, String what) {
        int count = project.in(container, what).size();
        if (count > 0) {
            remarks.add(Note.of("bundle.dropped." + container.toLowerCase(java.util.Locale.ROOT), count));
        }
    }

    private void source(XmlTree source) {
        String name = source.get("name", "");
        XmlTree textual = source.name.equals("TextSource")
                ? source
                : source.child("Representation").orElse(null);
        if (textual == null) {
            remarks.add(Note.of("bundle.dropped.source", name));
            return;
        }
        long without = source.children.stream()
                .filter(child ->
                        child != textual && child.name.endsWith("Selection") && !child.name.startsWith("PlainText"))
                .count();
        if (without > 0) {
            remarks.add(Note.of("bundle.dropped.selections", name, without));
        }
        Sources.Words words = sources.words(textual).orElse(null);
        if (words == null) {
            remarks.add(Note.of("bundle.dropped.source", name));
            return;
        }
        SourceReader reader = new SourceReader(source, textual, words, people);
        Text text = reader.text();
        texts.add(text);
        marks.addAll(reader.marks(this::comment, remarks, project.get("origin", "")));
        for (XmlTree ref : source.all("NoteRef")) {
            memo(ref, new Memo.Subject(Memo.Kind.DOCUMENT, text.documentId()));
        }
        if (documents.add(text.documentId()) && !source.all("Coding").isEmpty()) {
            remarks.add(
                    Note.of("bundle.dropped.coding", name, source.all("Coding").size()));
        }
    }

    /** The words of the notes an element refers to. */
    private String comment(XmlTree element) {
        List<String> parts = new ArrayList<>();
        for (XmlTree ref : element.all("NoteRef")) {
            String id = Guid.of(ref.get("targetGUID", ""));
            XmlTree note = notes.get(id);
            if (note == null) {
                remarks.add(Note.of("bundle.note_missing"));
            } else {
                used.add(id);
                sources.words(note).map(Sources.Words::text).ifPresent(parts::add);
            }
        }
        return String.join("\n\n", parts);
    }

    private void codeMemos(XmlTree above) {
        for (XmlTree code : above.all("Code")) {
            for (XmlTree ref : code.all("NoteRef")) {
                memo(ref, new Memo.Subject(Memo.Kind.CODE, Guid.of(code.get("guid", ""))));
            }
            codeMemos(code);
        }
    }

    /** What nothing refers to is about the whole. */
    private void projectMemos() {
        List<XmlTree> all = project.in("Notes", "Note");
        for (XmlTree note : all) {
            if (!used.contains(Guid.of(note.get("guid", "")))) {
                memo(note, Memo.Subject.LIBRARY, Guid.of(note.get("guid", "")));
            }
        }
    }

    private void memo(XmlTree ref, Memo.Subject subject) {
        String id = Guid.of(ref.get("targetGUID", ""));
        XmlTree note = notes.get(id);
        if (note == null) {
            remarks.add(Note.of("bundle.note_missing"));
        } else if (used.add(id)) {
            memo(note, subject, id);
        }
    }

    private void memo(XmlTree note, Memo.Subject subject, String id) {
        String text = sources.words(note).map(Sources.Words::text).orElse("");
        People.Signature signed = people.of(note);
        String name = note.get("name", "");
        if (!text.isBlank() || !name.isBlank()) {
            memos.add(new Memo(id, subject, name, text, signed.coder(), signed.created(), signed.modified()));
        }
    }

    private List<Relation> links() {
        Set<String> ids = new HashSet<>();
        marks.forEach(mark -> ids.add(mark.id()));
        List<Relation> links = new ArrayList<>();
        for (XmlTree link : project.in("Links", "Link")) {
            String from = Guid.of(link.get("originGUID", ""));
            String to = Guid.of(link.get("targetGUID", ""));
            String name = link.get("name", "");
            Relation.Kind kind = RefiWords.kind(name).orElse(null);
            String note = comment(link);
            if (kind == null || from.equals(to) || !ids.contains(from) || !ids.contains(to)) {
                remarks.add(Note.of("bundle.dropped.link", name));
                continue;
            }
            People.Signature signed = link.all("NoteRef").stream()
                    .map(ref -> notes.get(Guid.of(ref.get("targetGUID", ""))))
                    .filter(java.util.Objects::nonNull)
                    .findFirst()
                    .map(people::of)
                    .orElseGet(() -> people.of(link));
            links.add(new Relation(
                    Guid.of(link.get("guid", "")), from, to, kind, note, signed.coder(), signed.created()));
        }
        return links;
    }
}
