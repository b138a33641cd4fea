package org.yandu.ui.intake;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yandu.document.Document;
import org.yandu.document.Problem;
import org.yandu.exchange.accession.Destination;
import org.yandu.exchange.accession.Gist;
import org.yandu.exchange.accession.Kin;
import org.yandu.exchange.accession.Kin.Same;
import org.yandu.exchange.accession.Outcome;
import org.yandu.exchange.accession.Source;
import org.yandu.intake.EncodingSamples;
import org.yandu.language.Texts;
import org.yandu.ui.shell.Desk;

/** What there is to say about files that come in, in the reader's language. */
final class Report {

    /** In this order in the line that counts them. */
    private static final List<Fate> COUNTED = List.of(
            Fate.NEW,
            Fate.TAKEN,
            Fate.NEWER,
            Fate.RENEWED,
            Fate.KNOWN,
            Fate.TWICE,
            Fate.SAME,
            Fate.NEARLY,
            Fate.FAILED,
            Fate.LEFT);

    private final Desk desk;

    Report(Desk desk) {
        this.desk = desk;
    }

    private Texts texts() {
        return desk.texts();
    }

    /** Such as 12 个文件：8 篇新文献，2 篇已有，2 个不能导入. */
    String summary(List<Arrival> rows) {
        List<String> parts = new ArrayList<>();
        for (Fate fate : COUNTED) {
            long count = rows.stream().filter(row -> row.fate() == fate).count();
            if (count > 0) {
                parts.add(texts().get("take_in.count." + fate.word(), count));
            }
        }
        String counted = String.join(texts().get("take_in.comma"), parts);
        return parts.isEmpty() ? "" : texts().get("take_in.summary", rows.size(), counted);
    }

    /** In few words. */
    String fate(Arrival row) {
        Fate fate = row.fate();
        return switch (fate) {
            case TWICE ->
                texts().get(
                                fate.key(),
                                Optional.ofNullable(row.standing().twin()).orElse(""));
            case NEWER ->
                switch (row.standing().destination()) {
                    case Destination.VersionOf version -> of(row, version.documentId());
                    case Destination.After after ->
                        texts().get("take_in.of", texts().get(fate.key()), Source.fileName(after.path()));
                    default -> texts().get(fate.key());
                };
            case KNOWN, RENEWED -> row.document().map(id -> of(row, id)).orElse(texts().get(fate.key()));
            default -> texts().get(fate.key());
        };
    }

    private String of(Arrival row, String documentId) {
        String words = texts().get(row.fate().key());
        // The same title a second time would say nothing.
        return titleOf(documentId)
                .filter(title -> !title.equals(title(row)))
                .or(() -> apart(row, documentId).stream().findFirst())
                .map(told -> texts().get("take_in.of", words, told))
                .orElse(words);
    }

    /** What it can become, in the words of a menu: the newer text of a document. */
    Optional<String> versionOf(Arrival row, String documentId) {
        return titleOf(documentId).map(title -> {
            String words = texts().get("take_in.as_version", title);
            List<String> apart = apart(row, documentId);
            return apart.isEmpty()
                    ? words
                    : texts().get("take_in.apart", words, String.join(texts().get("documents.separator"), apart));
        });
    }

    /** What tells a document from others of its title, what tells most first; empty when there is no other. */
    private List<String> apart(Arrival row, String documentId) {
        Optional<Document> document = desk.library().document(documentId);
        long titled = document.stream()
                .flatMap(one -> desk.library().documents().stream()
                        .filter(other -> other.title().equals(one.title())))
                .count();
        if (titled < 2) {
            return List.of();
        }
        Optional<Kin.Rival> rival = Optional.ofNullable(row.outcome()).stream()
                .flatMap(outcome -> outcome.kin().rivals().stream())
                .filter(each -> each.document().equals(documentId))
                .findFirst();
        Stream<String> name = rival.map(Kin.Rival::fileName).stream();
        Stream<String> added = document
                .map(one -> LocalDate.ofInstant(one.added(), ZoneId.systemDefault()))
                .map(day -> texts().get("take_in.apart_added", day.toString()))
                .stream();
        Stream<String> marks = rival.map(each -> texts().get("take_in.apart_marks", each.annotations())).stream();
        return Stream.of(name, added, marks).flatMap(each -> each).toList();
    }

    Optional<String> titleOf(String documentId) {
        return desk.library().document(documentId).map(Document::title);
    }

    /** What the library or a file above has to do with it, which pages say nothing, what could not be read; empty when there is nothing to say. */
    String note(Arrival row) {
        String pages = row.picturePages();
        String silent = pages.isEmpty() ? "" : texts().get("take_in.pictures", pages);
        return joined(kinship(row), silent, broken(row));
    }

    private static String joined(String... lines) {
        return Stream.of(lines).filter(Predicate.not(String::isEmpty)).collect(Collectors.joining("\n"));
    }

    /** The encodings stand below a file that is still to be chosen; of what is left out it does not matter. */
    private String broken(Arrival row) {
        return row.trouble()
                .filter(trouble -> row.fate().comesIn())
                .map(trouble -> {
                    boolean lost = trouble.kind() == Problem.Kind.CHARACTERS_LOST;
                    String unread = row.over() ? "take_in.unread_way_done" : "take_in.unread_way";
                    String way = lost ? trouble.key() + ".way" : unread;
                    return texts().get(trouble.key(), trouble.args().toArray()) + "\n" + texts().get(way);
                })
                .orElse("");
    }

    private String kinship(Arrival row) {
        Same same = row.standing().same();
        if (same != null && row.fate().canBeTaken()) {
            String name = texts().get(same.document() == null ? "take_in.named" : "take_in.titled", same.name());
            String alike = same.exactly()
                    ? texts().get("take_in.same", name)
                    : texts().get("take_in.nearly", name, same.changes().size(), same.shown());
            int remarks = row.read().map(Gist::remarks).orElse(0);
            // What others left on it would be lost without a word.
            String words = remarks == 0 ? alike : texts().get("take_in.same_remarks", alike, remarks);
            // What is ticked already need not be told how; in the report nothing can be ticked any more.
            return row.over() || row.wanted()
                    ? words
                    : texts().get(same.exactly() ? "take_in.unless_ticked" : "take_in.unless_ticked_newer", words);
        }
        if (row.mayBeNewer() && row.outcome() != null) {
            Kin kin = row.outcome().kin();
            if (!kin.rivals().isEmpty()) {
                String words = texts().get(
                                "take_in.rivals",
                                kin.rivals().size(),
                                titleOf(kin.rivals().getFirst().document()).orElse(""));
                return row.over() ? words : texts().get("take_in.unless_version_of_one", words);
            }
            if (kin.alike().isEmpty() && row.standing().alike() == null) {
                return texts().get(
                                "take_in.perhaps",
                                titleOf(kin.perhaps().getFirst()).orElse(""));
            }
            String words = texts().get("take_in.alike", alike(row, kin));
            return row.over() ? words : texts().get("take_in.unless_version", words);
        }
        String waiting = row.waiting() > 0 ? texts().get("take_in.waiting", row.waiting()) : "";
        return row.isNewerByName() ? joined(waiting, texts().get("take_in.by_name")) : waiting;
    }

    private String alike(Arrival row, Kin kin) {
        String file = row.standing().alike();
        return kin.alike().isEmpty() && file != null
                ? texts().get("take_in.named", file)
                : texts().get("take_in.titled", titleOf(kin.alike().getFirst()).orElse(""));
    }

    /** What was found out about the text. */
    String facts(Arrival row) {
        return row.read()
                .map(gist -> String.join(
                        texts().get("documents.separator"),
                        row.name(),
                        row.formatName(),
                        texts().get("take_in.characters", gist.characters())))
                .orElse(row.name());
    }

    /** Of a plain text or a web page, with how sure it is; empty for others, which say themselves how they are written. */
    String encoding(Arrival row) {
        return row.read()
                .filter(gist -> EncodingSamples.isTold(gist.format()))
                .map(gist -> Guess.told(texts(), gist.decoding().encoding(), row.guessed()))
                .orElse("");
    }

    /** The title found, or the name while there is none. */
    String title(Arrival row) {
        return Optional.ofNullable(row.outcome()).map(Outcome::title).orElse(row.name());
    }

    /** What went wrong and what to do; empty when nothing did. */
    String problem(Arrival row) {
        return row.problem().map(problem -> words(row.name(), problem)).orElse("");
    }

    /** The name stands above it already, and that nothing happened to the library is no news while other files come in. */
    private String words(String name, Problem problem) {
        return switch (problem.kind()) {
            case FILE_NOT_TEXT -> texts().get("take_in.wrong." + (isNamedText(name) ? "text_unread" : kind(name)));
            case FILE_EMPTY,
                    FILE_DAMAGED,
                    FILE_ENCRYPTED,
                    FILE_NO_TEXT,
                    FILE_TOO_LARGE,
                    FILE_UNSAFE,
                    FORMAT_UNSUPPORTED ->
                texts().get("take_in.wrong." + problem.kind().name().toLowerCase(Locale.ROOT));
            default ->
                texts().get(problem.key(), problem.args()) + "\n" + texts().get(problem.key() + ".way", problem.args());
        };
    }

    /** Whether a file is called like one that is no text in any encoding: a picture, an archive, a recording. */
    static boolean isNamedOtherwise(String name) {
        return !kind(name).equals("file_not_text");
    }

    /** What is called a text and cannot be read as one is of several encodings mostly, or broken. */
    private static boolean isNamedText(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".*\\.(?:txt|text|md|markdown)");
    }

    /** What people mean by a file that is no text, as its name says: each has a way out of its own. */
    private static String kind(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "zip", "rar", "7z", "gz", "tgz", "tar" -> "archive";
            case "jpg", "jpeg", "png", "gif", "bmp", "tif", "tiff", "webp", "heic" -> "picture";
            case "mp3", "m4a", "wav", "mp4", "mov", "avi", "mkv" -> "recording";
            case "xls", "xlsx", "et", "ppt", "pptx", "dps" -> "format_unsupported";
            case "url", "lnk", "webloc", "website" -> "shortcut";
            case "wps", "caj", "ceb", "kdh", "nh", "pages", "mobi", "azw3" -> "other_program";
            default -> "file_not_text";
        };
    }

    /** All of it, for copying. */
    String text(List<Arrival> rows) {
        StringBuilder out = new StringBuilder(summary(rows)).append('\n');
        for (Arrival row : rows) {
            out.append('\n').append(row.name()).append('\t').append(fate(row));
            String title = title(row);
            if (!title.equals(row.name())) {
                out.append('\t').append(title);
            }
            if (!note(row).isEmpty()) {
                out.append('\n').append(note(row).indent(4).stripTrailing());
            }
            if (row.problem().isPresent()) {
                out.append('\n').append(problem(row).indent(4).stripTrailing());
            }
        }
        return out.append('\n').toString();
    }
}
