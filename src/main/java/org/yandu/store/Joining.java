package org.yandu.store;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yandu.workspace.Change;
import org.yandu.workspace.HistoryEntry;

/**
 * Joins a change to the step before it: the step keeps what its records were before and takes over what they are now. So the
 * journal has the typing of a comment as one step, although every stroke of it was committed.
 */
final class Joining {

    /**
     * A pause for thought, or for looking up a word in the text, still belongs to the same writing; after a minute the writer has
     * turned to something else, and undo should not take back what he has long been finished with. Counted from the last
     * stroke, for nobody writes a longer comment in a minute.
     */
    static final Duration PAUSE = Duration.ofMinutes(1);

    /** The step is the very last: nothing was done since, not even something that has been undone or dropped. */
    private static final String LAST = "SELECT coalesce(joined, at) FROM journal "
            + "WHERE number = (SELECT max(number) FROM journal) AND status = 'done' AND topic = ? AND name_key = ?";

    private Joining() {}

    /**
     * @param images of the change, carried out already
     * @return the step it was joined to, or empty when it is to be a step of its own
     */
    static Optional<HistoryEntry> join(Link link, Change change, Instant at, List<Image> images) throws SQLException {
        if (change.topic() == null || !isRecent(link, change, at)) {
            return Optional.empty();
        }
        HistoryEntry last = Journal.lastDone(link).orElseThrow();
        Map<Integer, Image> merged = merged(Journal.images(link, last.number()), images);
        if (merged.isEmpty()) {
            return Optional.empty();
        }
        for (Map.Entry<Integer, Image> each : merged.entrySet()) {
            link.run(
                    "UPDATE journal_edit SET after = ? WHERE step = ? AND position = ?",
                    Journal.json(each.getValue().after()),
                    last.number(),
                    each.getKey());
        }
        // The newest words name what has come of it.
        link.run(
                "UPDATE journal SET joined = ?, name_args = ? WHERE number = ?",
                Row.moment(at),
                RowJson.writeStrings(change.name().args()),
                last.number());
        return Optional.of(last);
    }

    /** Nothing is joined any more to a step that was moved over by undo or redo. */
    static void end(Link link, long number) throws SQLException {
        link.run("UPDATE journal SET topic = NULL WHERE number = ?", number);
    }

    private static boolean isRecent(Link link, Change change, Instant at) throws SQLException {
        Optional<Instant> before = link.first(
                LAST,
                row -> Row.parsed(row.getString(1)),
                change.topic(),
                change.name().key());
        return before.isPresent()
                && !before.get().isAfter(at)
                && Duration.between(before.get(), at).compareTo(PAUSE) <= 0;
    }

    /** The changed images of the step by their positions; empty when the change does anything else than to go on with them. */
    private static Map<Integer, Image> merged(List<Image> step, List<Image> images) {
        Map<Integer, Image> merged = new HashMap<>();
        for (Image image : images) {
            Integer position = lastOf(step, image);
            if (position == null || image.before() == null || image.after() == null) {
                return Map.of();
            }
            Image before = merged.getOrDefault(position, step.get(position));
            if (!Objects.equals(before.after(), image.before())) {
                return Map.of();
            }
            merged.put(position, new Image(image.record(), before.before(), image.after()));
        }
        return merged;
    }

    private static @Nullable Integer lastOf(List<Image> step, Image image) {
        for (int i = step.size() - 1; i >= 0; i--) {
            if (step.get(i).record().equals(image.record()) && step.get(i).id().equals(image.id())) {
                return i;
            }
        }
        return null;
    }
}
