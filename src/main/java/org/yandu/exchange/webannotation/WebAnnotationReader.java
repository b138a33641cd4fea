package org.yandu.exchange.webannotation;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Memo;
import org.yandu.annotation.Relation;
import org.yandu.document.Problem;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;
import org.yandu.exchange.bundle.Bundle;
import org.yandu.exchange.bundle.Bundle.Note;
import org.yandu.exchange.bundle.Bundle.Said;
import org.yandu.exchange.bundle.Bundle.Themes;
import org.yandu.exchange.bundle.PassageHint;
import org.yandu.intake.manuscript.FileBytes;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON-LD of ours and of others. */
public final class WebAnnotationReader {

    /** No annotation nests deeper than a few steps. */
    private static final int DEEPEST = 60;

    /** Digits of a number; offsets have ten at most. */
    private static final int LONGEST_NUMBER = 30;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxStringLength(256 << 20)
                            .build())
                    .build())
            .build();

    private final List<Note> notes = new ArrayList<>();
    private final List<Annotation> marks = new ArrayList<>();
    private final List<Memo> memos = new ArrayList<>();
    private final List<Relation> links = new ArrayList<>();
    private final Map<String, PassageHint> hints = new HashMap<>();

    private WebAnnotationReader() {}

    /** @throws ProblemException FILE_DAMAGED, FORMAT_UNSUPPORTED when it is some other JSON */
    public static Bundle read(FileBytes file, Signing unsaid) {
        try {
            String text = new String(file.bytes(), charset(file.bytes()));
            JsonNode root = MAPPER.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
            return new WebAnnotationReader().bundle(file.name(), root, unsaid);
        } catch (JacksonException | IllegalArgumentException e) {
            throw new ProblemException(Problem.of(Kind.FILE_DAMAGED, file.name()), e);
        } catch (OutOfMemoryError e) {
            throw new ProblemException(Problem.of(Kind.FILE_TOO_LARGE, file.name()), e);
        }
    }

    /** UTF-8 as it must be (RFC 8259, 8.1); some programs of Windows save 16 bits a unit, and say so at the beginning. */
    private static Charset charset(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return first == 0xFEFF || first == 0xFFFE ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }

    private Bundle bundle(String name, JsonNode root, Signing unsaid) {
        List<JsonNode> items = new ArrayList<>();
        gather(root, items);
        Attached attached = Attached.of(root, notes);
        if (items.isEmpty()
                && attached.texts().isEmpty()
                && attached.themes().codes().isEmpty()) {
            throw new ProblemException(Problem.of(Kind.FORMAT_UNSUPPORTED, name));
        }
        Tags tags = new Tags(attached.themes());
        Map<String, String> ids = new HashMap<>();
        for (JsonNode item : items) {
            String id = Ids.of(item, WebAnnotations.MARK);
            if (Shape.is(item, "describing") && Shape.words(item.path("target")).startsWith(WebAnnotations.OURS)) {
                memos.add(new MemoItem(item, unsaid).memo());
            } else if (!Shape.is(item, "linking")) {
                new MarkItem(item, unsaid, attached, tags)
                        .mark(id, hints, notes)
                        .ifPresent(mark -> {
                            ids.put(Shape.words(item.path("id")), mark.id());
                            marks.add(mark);
                        });
            }
        }
        items.stream()
                .filter(item -> Shape.is(item, "linking"))
                .forEach(item -> LinkItem.link(item, ids, unsaid)
                        .ifPresentOrElse(links::add, () -> notes.add(Note.of("bundle.link_open"))));
        Themes themes = new Themes(attached.themes().books(), tags.all());
        String label = Shape.words(root.path("label"));
        return new Bundle(
                label.isEmpty() ? name : label, attached.texts(), themes, new Said(marks, memos, links, hints), notes);
    }

    /** Annotations of a collection, a page, a list, or one alone. */
    private void gather(JsonNode node, List<JsonNode> items) {
        if (node.isArray()) {
            node.forEach(each -> gather(each, items));
        } else if (node.isObject()) {
            if (Shape.hasType(node, "Annotation")) {
                items.add(node);
            } else if (HypothesisRow.isOne(node)) {
                items.add(HypothesisRow.annotation(node));
            } else {
                gather(node.path("first"), items);
                gather(node.path("items"), items);
                gather(node.path("next"), items);
                // The answer of the Hypothesis search, and lists in the manner of its exports.
                gather(node.path("rows"), items);
                gather(node.path("annotations"), items);
            }
            if (node.path("next").isString() || node.path("first").isString()) {
                notes.add(Note.of("bundle.dropped.page"));
            }
        }
    }
}
