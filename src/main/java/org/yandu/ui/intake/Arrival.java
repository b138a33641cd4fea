package org.yandu.ui.intake;

import java.nio.charset.Charset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Problem;
import org.yandu.exchange.accession.Batch;
import org.yandu.exchange.accession.Batch.Choice;
import org.yandu.exchange.accession.Destination;
import org.yandu.exchange.accession.Gist;
import org.yandu.exchange.accession.Kin.Same;
import org.yandu.exchange.accession.Outcome;
import org.yandu.exchange.accession.Source;
import org.yandu.exchange.accession.Standing;
import org.yandu.intake.EncodingSamples;

/**
 * A file on its way into the library.
 *
 * @param number its place in the list
 * @param name with the folders below the one that was named
 * @param encoding chosen by the reader; {@code null} when found out
 * @param guess in what it was taken to be written before the reader chose; {@code null} while he has not, or nothing was found out
 * @param outcome what would become of it, or has; {@code null} while it is not known
 * @param standing how it stands to the files above it
 * @param choice what the reader says
 * @param over whether files have been taken in since
 */
record Arrival(
        int number,
        String name,
        Content content,
        @Nullable Charset encoding,
        @Nullable Guess guess,
        @Nullable Outcome outcome,
        Standing standing,
        Choice choice,
        boolean over) {

    /** Encodings found with less are shown as doubtful: beyond it a Chinese text of some lines was never misread. */
    static final double SURE = 0.8;

    static Arrival waiting(int number, String name, Content content) {
        return new Arrival(number, name, content, null, null, null, Standing.ALONE, Choice.NONE, false);
    }

    Arrival numbered(int place) {
        return new Arrival(place, name, content, encoding, guess, outcome, standing, choice, over);
    }

    Arrival with(Outcome found) {
        return new Arrival(number, name, content, encoding, guess, found, standing, choice, over);
    }

    Arrival standing(Standing other) {
        return new Arrival(number, name, content, encoding, guess, outcome, other, choice, over);
    }

    Arrival in(Charset other) {
        Guess before = encoding == null ? guessed() : guess;
        return new Arrival(number, name, content, other, before, outcome, standing, choice, over);
    }

    Arrival wanted(boolean is) {
        return saying(new Choice(is, choice.destination()));
    }

    /** Whoever says what a file is to become wants it. */
    Arrival becoming(@Nullable Destination destination) {
        return saying(new Choice(destination == null ? choice.wanted() : Boolean.TRUE, destination));
    }

    private Arrival saying(Choice other) {
        return new Arrival(number, name, content, encoding, guess, outcome, standing, other, over);
    }

    /** @param became {@code null} when it was not taken in */
    Arrival ended(@Nullable Outcome became) {
        // What it was told to become is compared with nothing any more.
        Outcome end = became == null || outcome == null ? became : became.beside(outcome.kin());
        return new Arrival(number, name, content, encoding, guess, end == null ? outcome : end, standing, choice, true);
    }

    /** As it is compared with the others. */
    Batch.Comer comer() {
        Batch.Alone alone = outcome == null ? Batch.Alone.NONE : Batch.Alone.of(outcome);
        return new Batch.Comer(source().path(), name, outcome == null ? null : outcome.gist(), alone, choice);
    }

    Source source() {
        return content.source(encoding);
    }

    /** As it is to be taken in. */
    Source destined() {
        return source().to(standing.destination());
    }

    /** What is there in other words already comes in only when the reader says so. */
    boolean wanted() {
        return choice.wanted() == null ? standing.same() == null : choice.wanted();
    }

    Fate fate() {
        if (outcome == null) {
            return Fate.WAITING;
        }
        if (standing.twin() != null) {
            return Fate.TWICE;
        }
        return switch (outcome.status()) {
            case FAILED -> Fate.FAILED;
            case DUPLICATE -> Fate.KNOWN;
            case IMPORTED, NEW_VERSION, SAME_WORDS -> wanted() ? coming(outcome.status()) : left();
        };
    }

    private Fate left() {
        Same same = standing.same();
        if (same != null) {
            return same.exactly() ? Fate.SAME : Fate.NEARLY;
        }
        return over ? Fate.LEFT : coming(null);
    }

    private Fate coming(Outcome.@Nullable Status became) {
        if (over && became != null) {
            return became == Outcome.Status.NEW_VERSION ? Fate.RENEWED : Fate.TAKEN;
        }
        return Destination.OWN.equals(standing.destination()) ? Fate.NEW : Fate.NEWER;
    }

    boolean isChosen() {
        return wanted() && fate().canBeTaken();
    }

    /** Whether the reader can say what it becomes: the same bytes in another encoding stay with their document. */
    boolean hasChoice() {
        boolean again = outcome != null
                && outcome.status() == Outcome.Status.NEW_VERSION
                && outcome.kin().perhaps().isEmpty();
        return !over && !again && fate().canBeTaken();
    }

    /** Ids of the documents whose newer text it may be, the likeliest first. */
    List<String> olderTexts() {
        Set<String> ids = new LinkedHashSet<>();
        if (standing.destination() instanceof Destination.VersionOf version) {
            ids.add(version.documentId());
        }
        if (outcome != null) {
            document().ifPresent(ids::add);
            ids.addAll(outcome.kin().likely());
        }
        return List.copyOf(ids);
    }

    /** Whether there is what it may be a newer text of, without being sure, and nothing has been said about it. */
    boolean mayBeNewer() {
        if (choice.destination() != null || outcome == null) {
            return false;
        }
        boolean alike = standing.alike() != null
                || !outcome.kin().alike().isEmpty()
                || !outcome.kin().rivals().isEmpty();
        return switch (fate()) {
            case NEW -> alike || !outcome.kin().perhaps().isEmpty();
            case TAKEN -> alike;
            default -> false;
        };
    }

    /** Whether it became, or is to become, a newer text of one of several documents that would do, for it has the name of its file. */
    boolean isNewerByName() {
        boolean newer = fate() == Fate.NEWER || fate() == Fate.RENEWED;
        return newer
                && choice.destination() == null
                && outcome != null
                && !outcome.kin().rivals().isEmpty();
    }

    /** How many annotations want to be looked at on the newer text it has become. */
    int waiting() {
        return fate() == Fate.RENEWED && outcome != null ? outcome.entry().waiting() : 0;
    }

    /** What it says, as far as it could be read. */
    Optional<Gist> read() {
        return Optional.ofNullable(outcome).flatMap(Outcome::read);
    }

    Optional<Problem> problem() {
        return Optional.ofNullable(outcome).map(Outcome::problem);
    }

    /** Id of the document in the library that it is, or is a newer text of, or says the same as. */
    Optional<String> document() {
        return Optional.ofNullable(outcome).map(Outcome::document);
    }

    /** In what it is written as far as that was found out, whatever the reader has chosen since. */
    @Nullable
    Guess guessed() {
        return encoding == null ? read().map(gist -> Guess.of(gist.decoding())).orElse(null) : guess;
    }

    /** Whether it may have been read with a wrong encoding. */
    boolean isEncodingDoubtful() {
        Guess found = guessed();
        return encoding == null && found != null && found.isDoubtful();
    }

    /** Whether the reader should see, or has begun to choose, what it is written in. */
    boolean isEncodingUnsure() {
        return isEncodingDoubtful()
                || encoding != null
                || trouble().isPresent()
                || (hasEncodingToChoose() && fate() == Fate.FAILED);
    }

    boolean isDoubtful() {
        return switch (fate()) {
            case NEW, TAKEN, WAITING ->
                isEncodingDoubtful()
                        || mayBeNewer()
                        || !picturePages().isEmpty()
                        || trouble().isPresent();
            default -> true;
        };
    }

    /** What is missing of a text that comes in all the same. */
    Optional<Problem> trouble() {
        return read().flatMap(Gist::trouble);
    }

    /** Pages whose words do not come in, such as {@code 2-4, 7}. */
    String picturePages() {
        return read().map(Gist::picturePages).orElse("");
    }

    /** Whether the reader can say in which encoding it is written; bytes that make no text may do so in another one. */
    boolean hasEncodingToChoose() {
        if (outcome == null || over) {
            return false;
        }
        Problem problem = outcome.problem();
        return problem == null
                ? read().filter(gist -> EncodingSamples.fit(gist.format())).isPresent()
                : encoding != null
                        || (problem.kind() == Problem.Kind.FILE_NOT_TEXT && !Report.isNamedOtherwise(name))
                        || problem.kind() == Problem.Kind.ENCODING_UNKNOWN;
    }

    String formatName() {
        return read().map(gist -> gist.format().toUpperCase(Locale.ROOT)).orElse("");
    }
}
