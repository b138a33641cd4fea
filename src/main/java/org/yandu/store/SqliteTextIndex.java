package org.yandu.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yandu.document.SearchText;
import org.yandu.store.IndexRounds.Placement;
import org.yandu.store.IndexTables.Waiting;
import org.yandu.store.index.DamagedIndexException;
import org.yandu.store.index.Matcher;
import org.yandu.workspace.Phrase;
import org.yandu.workspace.Places;
import org.yandu.workspace.TextIndex;

/** The index in the library's own file. */
final class SqliteTextIndex implements TextIndex {

    /**
     * Which texts are where, as of one generation: two thousand rows that need not be read for every query.
     *
     * @param paragraphs of the segments that were asked for them: every query that holds within a paragraph needs all of them
     */
    private record Directory(
            long generation, String rules, Map<Integer, List<IndexedText>> segments, Map<Integer, Places> paragraphs) {

        Directory(long generation, String rules, Map<Integer, List<IndexedText>> segments) {
            this(generation, rules, segments, new ConcurrentHashMap<>());
        }
    }

    private final LinkPool readers;
    private final @Nullable Writer writer;
    private final Bodies.Cache cache;
    private final Path library;
    private volatile @Nullable Directory directory;

    /** Found to be damaged: not asked any more until it has been made anew. */
    private volatile boolean damaged;

    private boolean looked;

    SqliteTextIndex(LinkPool readers, @Nullable Writer writer, Bodies.Cache cache, Path library) {
        this.readers = readers;
        this.writer = writer;
        this.cache = cache;
        this.library = library;
    }

    @Override
    public List<Found> find(List<Phrase> phrases, Predicate<String> wanted, BooleanSupplier unwanted) {
        return read(link -> {
            if (!damaged) {
                try {
                    return new Query(link, phrases, wanted, unwanted).run();
                } catch (DamagedIndexException e) {
                    damaged = true;
                }
            }
            return new Query(link, phrases, wanted, unwanted).throughAll();
        });
    }

    @Override
    public List<Excerpt> excerpts(String versionId, Places places, int width) {
        return read(link -> new Excerpts(link, versionId).of(new Bodies(link, cache), places, width));
    }

    @Override
    public Standing standing() {
        return read(link -> {
            List<Waiting> waiting = waiting(link);
            return new Standing(
                    waiting.size(),
                    waiting.stream().mapToLong(Waiting::characters).sum());
        });
    }

    /** An index by other rules is as good as none. */
    private List<Waiting> waiting(Link link) throws SQLException {
        return damaged || !isOfToday(directory(link))
                ? IndexTables.everything(link)
                : IndexTables.waiting(link, Integer.MAX_VALUE);
    }

    @Override
    public synchronized boolean follow() {
        if (writer == null) {
            return false;
        }
        return read(this::isSound) ? followed(writer) : startAnew(writer);
    }

    private boolean isSound(Link link) throws SQLException {
        if (damaged || !isOfToday(directory(link))) {
            return false;
        }
        // Once is enough: what is damaged later is noticed by its checksum.
        boolean complete = looked || IndexTables.isComplete(link);
        looked = true;
        return complete;
    }

    private boolean startAnew(Writer own) {
        own.aside(link -> {
            IndexTables.startAnew(link, IndexTables.rulesOfToday());
            return true;
        });
        damaged = false;
        return true;
    }

    private boolean followed(Writer own) {
        try {
            Optional<Placement> next = read(link -> {
                Optional<Placement> round = IndexRounds.next(link, cache);
                return round.isPresent() ? round : IndexRounds.tidying(link);
            });
            return next.isPresent() && own.aside(next.get()::put);
        } catch (DamagedIndexException e) {
            damaged = true;
            return true;
        }
    }

    private Directory directory(Link link) throws SQLException {
        Directory known = directory;
        long generation = IndexTables.generation(link);
        if (known == null || known.generation() != generation) {
            known = new Directory(generation, IndexTables.rules(link), IndexTables.bySegment(IndexTables.texts(link)));
            directory = known;
        }
        return known;
    }

    /** One that nothing was put into yet is of no rules, and of today's. */
    private static boolean isOfToday(Directory directory) {
        return directory.segments().isEmpty() && directory.rules().isEmpty()
                || directory.rules().equals(IndexTables.rulesOfToday());
    }

    /** Everything within one moment of the library. */
    private <T> T read(LinkPool.Work<T> work) {
        try {
            return readers.lend(link -> {
                link.script("BEGIN");
                T result = work.on(link);
                link.script("COMMIT");
                return result;
            });
        } catch (SQLException e) {
            throw Trouble.of(e, library);
        }
    }

    /** One question, as one connection answers it. */
    private final class Query {
        private final Link link;
        private final List<Phrase> phrases;
        private final Predicate<String> wanted;
        private final BooleanSupplier unwanted;
        private final List<Found> found = new ArrayList<>();

        Query(Link link, List<Phrase> phrases, Predicate<String> wanted, BooleanSupplier unwanted) {
            this.link = link;
            this.phrases = phrases;
            this.wanted = wanted;
            this.unwanted = unwanted;
        }

        List<Found> run() throws SQLException {
            Directory known = directory(link);
            if (!isOfToday(known)) {
                return throughAll();
            }
            for (Map.Entry<Integer, List<IndexedText>> segment :
                    known.segments().entrySet()) {
                if (unwanted.getAsBoolean()) {
                    break;
                }
                look(known, segment.getKey(), segment.getValue());
            }
            through(IndexTables.waiting(link, Integer.MAX_VALUE));
            return found;
        }

        List<Found> throughAll() throws SQLException {
            found.clear();
            through(IndexTables.everything(link));
            return found;
        }

        private void look(Directory known, int number, List<IndexedText> texts) throws SQLException {
            Matcher matcher = new Matcher(new SqlSegment(link, number));
            List<Places> places = new ArrayList<>();
            boolean any = false;
            for (Phrase phrase : phrases) {
                boolean paragraphs = phrase.equals(Phrase.PARAGRAPHS);
                Places here = paragraphs ? Places.NONE : matcher.find(phrase);
                if (paragraphs && any) {
                    here = paragraphs(known, number, matcher);
                }
                places.add(here);
                any |= !here.isEmpty() && !paragraphs;
            }
            if (any) {
                for (IndexedText text : texts) {
                    if (wanted.test(text.documentId())) {
                        add(
                                text.documentId(),
                                text.versionId(),
                                places.stream().map(all -> within(all, text)).toList());
                    }
                }
            }
        }

        /** Where there are only paragraphs nothing was found, and nobody asks for them. */
        private static Places paragraphs(Directory known, int number, Matcher matcher) throws SQLException {
            Places paragraphs = known.paragraphs().get(number);
            if (paragraphs == null) {
                paragraphs = matcher.find(Phrase.PARAGRAPHS);
                known.paragraphs().put(number, paragraphs);
            }
            return paragraphs;
        }

        private static Places within(Places all, IndexedText text) {
            int from = all.firstFrom(text.base());
            int to = all.firstFrom(text.base() + text.length());
            return from == to ? Places.NONE : all.part(from, to, -text.base());
        }

        private void through(List<Waiting> waiting) throws SQLException {
            Bodies bodies = new Bodies(link, cache);
            for (Waiting each : waiting) {
                if (unwanted.getAsBoolean()) {
                    return;
                }
                if (wanted.test(each.documentId())) {
                    SearchText text = SearchText.of(IndexTables.version(link, bodies, each.versionId()));
                    add(
                            each.documentId(),
                            each.versionId(),
                            phrases.stream().map(phrase -> phrase.in(text)).toList());
                }
            }
        }

        private void add(String documentId, String versionId, List<Places> places) {
            for (int i = 0; i < phrases.size(); i++) {
                if (!places.get(i).isEmpty() && !phrases.get(i).equals(Phrase.PARAGRAPHS)) {
                    found.add(new Found(documentId, versionId, places));
                    return;
                }
            }
        }
    }
}
