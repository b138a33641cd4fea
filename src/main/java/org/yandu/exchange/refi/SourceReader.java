package org.yandu.exchange.refi;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yandu.anchor.Anchor;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Flag;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Fingerprint;
import org.yandu.document.Header;
import org.yandu.document.ProblemException;
import org.yandu.document.TextSpan;
import org.yandu.exchange.bundle.Bundle.Note;
import org.yandu.exchange.bundle.Bundle.Text;
import org.yandu.exchange.bundle.Guid;
import org.yandu.exchange.bundle.Quote;
import org.yandu.intake.Intake;
import org.yandu.intake.Reading;

/** One text of a project with what is marked in it. */
final class SourceReader {

    private final XmlTree source;
    private final XmlTree textual;
    private final Sources.Words words;
    private final People people;
    private @Nullable Text text;

    /** @param textual the source itself, or the text behind its pages */
    SourceReader(XmlTree source, XmlTree textual, Sources.Words words, People people) {
        this.source = source;
        this.textual = textual;
        this.words = words;
        this.people = people;
    }

    Text text() {
        if (text == null) {
            text = made();
        }
        return text;
    }

    private Text made() {
        String guid = Guid.of(source.get("guid", words.text()));
        String description = source.textOf("Description").strip();
        boolean ours = description.startsWith(RefiWords.DOCUMENT);
        String name = source.get("name", "").strip();
        String title = name.isEmpty() ? Quote.of(words.text()) : name;
        Optional<Reading> reading = asPlainText(title);
        return new Text(
                ours ? description.substring(RefiWords.DOCUMENT.length()) : guid,
                guid,
                reading.map(found -> titled(title, found.header())).orElseGet(() -> Header.titled(title)),
                words.text(),
                reading.map(Reading::noise).orElse(List.of()),
                source.get("creationDateTime") == null
                        ? null
                        : people.of(source).created());
    }

    /** What a plain text of these words would be found to be: the format knows neither noise nor header. */
    private Optional<Reading> asPlainText(String title) {
        try {
            Reading reading = Intake.read(title + ".txt", words.text().getBytes(StandardCharsets.UTF_8));
            return Optional.of(reading).filter(found -> found.text().equals(words.text()));
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }

    private static Header titled(String title, Header found) {
        return new Header(
                title, found.subtitle(), found.author(), found.issuer(), found.number(), found.date(), found.source());
    }

    /**
     * @param comments finds what an element's notes say
     * @param origin the program that wrote the file
     */
    List<Annotation> marks(Function<XmlTree, String> comments, List<Note> remarks, String origin) {
        DocumentVersion version = text().version();
        Map<XmlTree, Counting.Place> places = new LinkedHashMap<>();
        for (XmlTree selection : textual.all("PlainTextSelection")) {
            place(selection)
                    .ifPresentOrElse(
                            place -> places.put(selection, place),
                            () -> remarks.add(Note.of("bundle.dropped.numbers", selection.get("name", ""))));
        }
        Counting.Decision decision = Counting.decide(words, List.copyOf(places.values()), usual(origin));
        tell(decision, version, remarks, places.size());
        int[] table = decision.counting().table(words.text());
        List<Annotation> marks = new ArrayList<>();
        places.forEach((selection, place) -> {
            TextSpan span = decision.counting().span(table, place).orElse(null);
            if (span == null) {
                remarks.add(Note.of("bundle.dropped.numbers", Quote.of(place.name())));
                return;
            }
            if (decision.fit() > 0
                    && !place.name().isBlank()
                    && !decision.counting().fits(words.text(), table, place)) {
                remarks.add(Note.of("bundle.doubtful", Quote.of(place.name()), Quote.of(span.in(words.text()))));
            }
            marks.addAll(marks(selection, Anchor.of(version, span), comments));
        });
        return marks;
    }

    private static @Nullable Counting usual(String origin) {
        return origin.startsWith("NVivo")
                ? new Counting(true, 2, false)
                : origin.startsWith(RefiProject.ORIGIN) ? Counting.SPECIFIED : null;
    }

    private void tell(Counting.Decision decision, DocumentVersion version, List<Note> remarks, int all) {
        Counting counting = decision.counting();
        String title = text().header().title();
        if (all == 0) {
            return;
        }
        if (!counting.equals(Counting.SPECIFIED) && !version.text().isEmpty()) {
            String key = "bundle.counting." + (counting.wide() ? "wide" : "points") + "_" + counting.lineEnd();
            remarks.add(Note.of(key, title, decision.fit(), decision.quoted()));
        }
        if (decision.open()) {
            remarks.add(Note.of("bundle.counting.open", title));
        }
    }

    /** Empty when start or end are no numbers. */
    private static Optional<Counting.Place> place(XmlTree selection) {
        try {
            return Optional.of(new Counting.Place(
                    Long.parseLong(selection.get("startPosition", "").strip()),
                    Long.parseLong(selection.get("endPosition", "").strip()),
                    selection.get("name", "")));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** One for every coder who has coded the passage; the comment belongs to the one who made the selection. */
    private List<Annotation> marks(XmlTree selection, Anchor anchor, Function<XmlTree, String> comments) {
        People.Signature signed = people.of(selection);
        Map<String, List<String>> codes = new LinkedHashMap<>();
        List<XmlTree> codings = selection.all("Coding");
        String maker = selection.get("creatingUser") == null && !codings.isEmpty()
                ? people.coder(codings.getFirst().get("creatingUser"), signed.coder())
                : signed.coder();
        codes.put(maker, new ArrayList<>());
        List<String> said = new ArrayList<>();
        said.add(comments.apply(selection));
        for (XmlTree coding : codings) {
            String coder = people.coder(coding.get("creatingUser"), maker);
            String code = Guid.of(coding.child("CodeRef")
                    .map(ref -> ref.get("targetGUID", ""))
                    .orElse(""));
            List<String> of = codes.computeIfAbsent(coder, id -> new ArrayList<>());
            if (!of.contains(code)) {
                of.add(code);
            }
            said.add(comments.apply(coding));
        }
        String description = selection.textOf("Description");
        Optional<Set<Flag>> flags = RefiWords.flags(description);
        if (flags.isEmpty()) {
            said.addFirst(description.strip());
        }
        String comment = String.join(
                "\n\n", said.stream().filter(each -> !each.isBlank()).toList());
        String guid = Guid.of(selection.get("guid", anchor.toString()));
        List<Annotation> marks = new ArrayList<>();
        codes.forEach((coder, list) -> {
            boolean first = coder.equals(maker);
            Annotation mark = new Annotation(
                    first ? guid : Fingerprint.named(guid + " " + coder),
                    text().documentId(),
                    text().versionId(),
                    anchor,
                    list,
                    first ? comment : "",
                    coder,
                    signed.created(),
                    signed.modified(),
                    first ? flags.orElse(Set.of()) : Set.of());
            if (!mark.isBare() || codes.size() == 1) {
                marks.add(mark);
            }
        });
        return marks;
    }
}
