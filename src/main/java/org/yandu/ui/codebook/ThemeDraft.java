package org.yandu.ui.codebook;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Code;
import org.yandu.codebook.Codebook;
import org.yandu.codebook.ColourCheck;
import org.yandu.codebook.Colours;
import org.yandu.codebook.Meaning;
import org.yandu.codebook.Pattern;
import org.yandu.codebook.Rgb;
import org.yandu.codebook.Signs;
import org.yandu.workspace.Theming;

/** A theme while it is being edited, with what is to be said about its colour and sign. Nothing is changed until it is saved. */
final class ThemeDraft {

    private final Codebook codebook;
    private final Code before;
    private final List<Code> others;
    private final ReadOnlyObjectWrapper<Code> now;

    ThemeDraft(Codebook codebook, Code code) {
        this.codebook = codebook;
        this.before = code;
        this.others = codebook.in(codebook.bookOf(code)).stream()
                .filter(each -> !each.id().equals(code.id()))
                .toList();
        this.now = new ReadOnlyObjectWrapper<>(code);
    }

    Code before() {
        return before;
    }

    ReadOnlyObjectProperty<Code> nowProperty() {
        return now.getReadOnlyProperty();
    }

    Code now() {
        return now.get();
    }

    private void set(UnaryOperator<Code> change) {
        now.set(change.apply(now.get()));
    }

    void name(String name) {
        set(code -> code.named(name.strip(), code.sign()));
    }

    void sign(String sign) {
        set(code -> code.named(code.name(), sign.strip()));
    }

    /** The first character that tells it apart. */
    String proposedSign() {
        return Signs.propose(now().name(), others);
    }

    void key(@Nullable Integer key) {
        set(code -> code.withKey(key));
    }

    /** Who loses the key by it. */
    Optional<Code> keyHolder() {
        return Theming.holders(codebook, before, now().key()).stream().findFirst();
    }

    /** Who has a key now, but for this theme. */
    Optional<Code> holder(int key) {
        return Theming.holders(codebook, before, key).stream().findFirst();
    }

    /** @return whether it is a colour */
    boolean colour(String full) {
        if (Rgb.parse(full).isEmpty()) {
            return false;
        }
        // The colour it had keeps the tints it had.
        boolean back = Rgb.of(full).hex().equalsIgnoreCase(before.colour().full());
        set(code -> code.with(back ? before.colour() : Colours.of(full), code.pattern()));
        return true;
    }

    void pattern(Pattern pattern) {
        set(code -> code.with(code.colour(), pattern));
    }

    /** Colour and pattern that stay apart from all others. */
    void propose() {
        Colours.Proposal proposal = Colours.propose(others);
        set(code -> code.with(proposal.colour(), proposal.pattern()));
    }

    void meaning(Meaning meaning) {
        set(code -> code.with(meaning));
    }

    List<ColourCheck.Finding> findings() {
        return ColourCheck.of(now().colour(), now().pattern(), others);
    }

    boolean survivesCopier() {
        return ColourCheck.survivesCopier(now().colour(), now().pattern(), now().sign(), others);
    }

    /** Another theme with the same sign. */
    Optional<Code> signHolder() {
        return others.stream().filter(code -> code.sign().equals(now().sign())).findFirst();
    }

    boolean isWhole() {
        return !now().name().isBlank() && Signs.isSign(now().sign());
    }

    boolean isChanged() {
        return !Objects.equals(before, now());
    }
}
