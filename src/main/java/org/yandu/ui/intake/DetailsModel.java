package org.yandu.ui.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.DocumentVersion.Origin;
import org.yandu.document.Header;
import org.yandu.document.ProblemException;
import org.yandu.document.TextSpan;
import org.yandu.document.Unread;
import org.yandu.intake.EncodingSamples;
import org.yandu.intake.EnteredDate;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;
import org.yandu.workspace.Editing;
import org.yandu.workspace.Extent;
import org.yandu.workspace.OpenDocument;

/** What a document says about itself, being set right, and the facts of its file. */
final class DetailsModel {

    /** What can be set right, in the order of the form. */
    enum Field {
        TITLE,
        SUBTITLE,
        AUTHOR,
        ISSUER,
        NUMBER,
        DATE,
        SOURCE;

        String key() {
            return "details." + name().toLowerCase(java.util.Locale.ROOT);
        }

        @Nullable
        String in(Header header) {
            return switch (this) {
                case TITLE -> header.title();
                case SUBTITLE -> header.subtitle();
                case AUTHOR -> header.author();
                case ISSUER -> header.issuer();
                case NUMBER -> header.number();
                case DATE -> header.date();
                case SOURCE -> header.source();
            };
        }
    }

    /**
     * What the program knows of the file; nothing of it can be changed.
     *
     * @param guess what was found out of its encoding; {@code null} when nothing was
     * @param unread places of the text that could not be read
     */
    record Facts(
            String format, Origin origin, @Nullable Guess guess, Extent extent, java.time.Instant added, Gaps unread) {}

    /** @param first the first few of all places that could not be read */
    record Gaps(int count, List<Gap> first) {}

    /** @param place its name, such as 三（二）第4段 */
    record Gap(TextSpan span, String place, String around) {}

    private final Desk desk;
    private final ReadOnlyObjectWrapper<@Nullable Document> document = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Facts> facts = new ReadOnlyObjectWrapper<>();
    private final Map<Field, StringProperty> values = new EnumMap<>(Field.class);
    private final BooleanBinding changed;
    private final BooleanBinding valid;

    DetailsModel(Desk desk) {
        this.desk = desk;
        List<StringProperty> all = new ArrayList<>();
        for (Field field : Field.values()) {
            StringProperty value = new SimpleStringProperty("");
            values.put(field, value);
            all.add(value);
        }
        StringProperty[] every = all.toArray(StringProperty[]::new);
        valid = Bindings.createBooleanBinding(() -> !entered(Field.TITLE).isEmpty() && isDateValid(), every);
        changed = Bindings.createBooleanBinding(this::isChanged, every);
    }

    Desk desk() {
        return desk;
    }

    /** {@code null} while none is shown. */
    ReadOnlyObjectProperty<@Nullable Document> documentProperty() {
        return document.getReadOnlyProperty();
    }

    /** {@code null} until they have been fetched. */
    ReadOnlyObjectProperty<@Nullable Facts> factsProperty() {
        return facts.getReadOnlyProperty();
    }

    /** As it stands in the form; empty for what is not known. */
    StringProperty value(Field field) {
        return java.util.Objects.requireNonNull(values.get(field));
    }

    /** Whether it can be saved. */
    BooleanBinding validProperty() {
        return valid;
    }

    BooleanBinding changedProperty() {
        return changed;
    }

    void open(String documentId) {
        Optional<Document> found = desk.library().document(documentId);
        if (found.isEmpty()) {
            return;
        }
        facts.set(null);
        document.set(null);
        Document shown = found.get();
        for (Field field : Field.values()) {
            String known = field.in(shown.header());
            value(field).set(known == null ? "" : known);
        }
        document.set(shown);
        changed.invalidate();
        desk.background().read(Job.named("job.open"), () -> facts(shown), known -> {
            if (document.get() == shown) {
                facts.set(known);
            }
        });
    }

    private Facts facts(Document shown) {
        DocumentVersion version = desk.workspace().store().version(shown.currentVersion());
        Extent extent = desk.workspace().store().extents().getOrDefault(shown.id(), new Extent(0, 1));
        return new Facts(
                shown.format(),
                version.origin(),
                guess(shown.format(), version.origin()),
                extent,
                shown.added(),
                gaps(shown, Unread.of(version.text())));
    }

    /** An original that is gone is told of elsewhere; the other facts are known without it. */
    private @Nullable Guess guess(String format, Origin origin) {
        if (!EncodingSamples.isTold(format)) {
            return null;
        }
        try {
            return Guess.again(origin, format, desk.workspace().store().original(origin.sha256()));
        } catch (ProblemException gone) {
            return null;
        }
    }

    private Gaps gaps(Document shown, Unread unread) {
        if (unread.isEmpty()) {
            return new Gaps(0, List.of());
        }
        OpenDocument open = desk.workspace().open(shown.id());
        try {
            return new Gaps(
                    unread.count(),
                    unread.first().stream()
                            .map(each -> new Gap(
                                    each.span(),
                                    open.outline().placeAt(each.span().start()),
                                    each.around()))
                            .toList());
        } finally {
            desk.workspace().release(shown.id());
        }
    }

    /** Leads to a place, and closes: what was typed is let go. */
    void goTo(Gap gap) {
        Document shown = document.get();
        if (shown != null) {
            close();
            desk.goTo(shown.id(), gap.span());
        }
    }

    boolean isDateValid() {
        return entered(Field.DATE).isEmpty() || date().isPresent();
    }

    /** The date as it will be kept; empty when there is none or what was typed is no date. */
    Optional<String> date() {
        return EnteredDate.iso(entered(Field.DATE));
    }

    /** What the form says; nothing is made up for what was left empty. */
    Header header() {
        return new Header(
                entered(Field.TITLE),
                fact(Field.SUBTITLE),
                fact(Field.AUTHOR),
                fact(Field.ISSUER),
                fact(Field.NUMBER),
                date().orElse(null),
                fact(Field.SOURCE));
    }

    private boolean isChanged() {
        Document shown = document.get();
        return shown != null && (!isDateValid() || !header().equals(shown.header()));
    }

    private String entered(Field field) {
        return value(field).get().strip();
    }

    private @Nullable String fact(Field field) {
        return entered(field).isEmpty() ? null : entered(field);
    }

    /** Saves and closes; what cannot be saved stays. */
    void save() {
        Document shown = document.get();
        if (shown == null || !valid.get()) {
            return;
        }
        Header header = header();
        close();
        if (!header.equals(shown.header())) {
            desk.gate().change(shown.id(), open -> Editing.describe(open.document(), header));
        }
    }

    void close() {
        document.set(null);
    }
}
