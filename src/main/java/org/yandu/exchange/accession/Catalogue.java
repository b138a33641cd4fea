package org.yandu.exchange.accession;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;
import org.yandu.exchange.accession.Kin.Rival;
import org.yandu.exchange.accession.Kin.Same;
import org.yandu.workspace.AnnotationQuery;
import org.yandu.workspace.Extent;
import org.yandu.workspace.LibraryState;
import org.yandu.workspace.Store;

/**
 * The library as files that come in meet it: which documents have the same title or file name, which is the older text of a file, which
 * says the same. Of one title and unlike texts, or where two documents would do and neither has the file's name, none is the older: a
 * library with one document too many is mended more easily than two texts taken for one. Good for one state of the library.
 */
final class Catalogue {

    /** Letters are at least this share of all characters but noise, and at most all of them: the rest is punctuation and blanks. */
    private static final double LETTERS = 0.65;

    /** Texts that nearly say the same differ by a tenth. */
    private static final double LONGER = 1.1;

    private final LibraryState library;
    private final Store store;
    private final Known known;
    private final Namesakes<Document> namesakes = new Namesakes<>(this::bare);
    private final Map<String, List<TextSpan>> noise;
    private final Map<String, String> fileNames;
    private final Map<String, Extent> extents;

    /** By code points without noise. */
    private final NavigableMap<Integer, List<Document>> lengths = new TreeMap<>();

    private final BareTexts<Document> words = new BareTexts<>();
    private final Set<String> read = new HashSet<>();

    /** What documents said before, by the ids of the versions. */
    private final Map<String, BareText> former = new HashMap<>();

    /** What the texts of the library say, as long as their noise is the same; a text itself never changes. */
    static final class Known {

        private record Said(List<TextSpan> noise, BareText bare) {}

        private final Map<String, Said> texts = new ConcurrentHashMap<>();

        /** @param noise of the version, as {@link Store#noise} has it */
        BareText of(Store store, String versionId, List<TextSpan> noise) {
            Said said = texts.get(versionId);
            if (said == null || !said.noise.equals(noise)) {
                DocumentVersion version = store.version(versionId);
                said = new Said(
                        noise,
                        BareText.of(
                                version.text(),
                                version.noise(),
                                () -> store.version(versionId).text()));
                texts.put(versionId, said);
            }
            return said.bare;
        }
    }

    Catalogue(LibraryState library, Store store, Known known) {
        this.library = library;
        this.store = store;
        this.known = known;
        this.noise = store.noise();
        this.extents = store.extents();
        this.fileNames = store.fileNames();
        for (Document document : library.documents()) {
            namesakes.addTitled(document, document.title());
            String name = fileNames.get(document.id());
            if (name != null) {
                namesakes.addNamed(document, name);
            }
            Extent extent = extents.get(document.id());
            if (extent != null) {
                int length = extent.characters()
                        - noise(document).stream().mapToInt(TextSpan::length).sum();
                lengths.computeIfAbsent(length, key -> new ArrayList<>(1)).add(document);
            }
        }
    }

    /** Whether it still shows the library as it is. */
    boolean shows(LibraryState now) {
        return now == library;
    }

    /** Documents of the same title or file name, whatever is in them, oldest first; of many, the likeliest. */
    synchronized List<Document> named(Gist gist, String fileName) {
        return namesakes.of(gist, fileName);
    }

    /**
     * Documents that would do as its older text: if there are several, of the same file name first.
     *
     * @param among what {@link #named} has found
     */
    List<Document> olders(Gist gist, String fileName, List<Document> among) {
        return among.stream()
                .filter(document -> Successor.is(document.header(), bare(document), gist.header(), gist.bare()))
                .sorted(Comparator.comparing((Document document) -> !isCalled(document, fileName)))
                .toList();
    }

    /**
     * The one of them whose newer text it is, if that is to be told.
     *
     * @param olders what {@link #olders} has found
     */
    Optional<Document> older(List<Document> olders, String fileName) {
        boolean told = olders.size() == 1
                || olders.stream()
                                .filter(document -> isCalled(document, fileName))
                                .count()
                        == 1;
        return told ? Optional.of(olders.getFirst()) : Optional.empty();
    }

    private boolean isCalled(Document document, String fileName) {
        return fileName.equalsIgnoreCase(fileNames.get(document.id()));
    }

    /** They are to be told apart. */
    List<Rival> rivals(List<Document> olders) {
        return olders.size() < 2
                ? List.of()
                : olders.stream()
                        .map(document -> new Rival(
                                document.id(),
                                fileNames.get(document.id()),
                                store.count(AnnotationQuery.of(document.id()))))
                        .toList();
    }

    /** @param among documents that are compared however long they are */
    synchronized Optional<Same> same(Gist gist, List<Document> among) {
        among.forEach(this::read);
        int letters = gist.bare().letters();
        lengths.subMap((int) (letters / LONGER), true, (int) (letters * LONGER / LETTERS), true).values().stream()
                .flatMap(List::stream)
                .toList()
                .forEach(this::read);
        Optional<Same> now = words.find(BareTexts.Said.of(gist))
                .map(match -> new Same(match.of().id(), match.of().title(), match.changes()));
        return now.filter(same -> same.changes().isEmpty())
                .or(() -> before(gist, among))
                .or(() -> now);
    }

    /**
     * The one whose earlier version said the very same: a folder of drafts that is dropped once more brings nothing, though each draft
     * differs from the last of them.
     */
    synchronized Optional<Same> before(Gist gist, List<Document> among) {
        return among.stream()
                .filter(document -> wasSaid(gist, document))
                .findFirst()
                .map(document -> new Same(document.id(), document.title(), List.of()));
    }

    private boolean wasSaid(Gist gist, Document document) {
        Extent extent = extents.get(document.id());
        // Hardly any has had another text, and asking for those that had is reading.
        return extent != null && extent.versions() > 1 && wasSaidBefore(gist, document);
    }

    private boolean wasSaidBefore(Gist gist, Document document) {
        return store.versions(document.id()).stream()
                .filter(version -> !version.id().equals(document.currentVersion()))
                .map(version -> former.computeIfAbsent(
                        version.id(), id -> BareText.of(version.text(), version.noise(), version::text)))
                .anyMatch(bare -> bare.isSame(gist.bare()) && bare.isWrittenAlike(gist.bare()));
    }

    /**
     * Documents of the same title or file name that have most of its words and are not its older text all the same.
     *
     * @param among what {@link #named} has found
     */
    List<Document> others(Gist gist, List<Document> among) {
        return among.stream()
                .filter(document -> bare(document).isRevised(gist.bare()))
                .filter(document -> !Successor.is(document.header(), bare(document), gist.header(), gist.bare()))
                .toList();
    }

    /** Documents of about the same length that it may be a newer text of under another title; to be asked after {@link #same}. */
    synchronized List<Document> alike(Gist gist) {
        return words.older(gist.bare());
    }

    private void read(Document document) {
        if (read.add(document.id())) {
            words.add(document, new BareTexts.Said(document.header(), document.format(), bare(document)));
        }
    }

    private BareText bare(Document document) {
        return known.of(store, document.currentVersion(), noise(document));
    }

    private List<TextSpan> noise(Document document) {
        return noise.getOrDefault(document.id(), List.of());
    }
}
