package org.yandu.exchange.markdown;

/**
 * Some characters in one style.
 *
 * @param target where a link leads, or empty
 * @param raised whether it is the sign of a footnote
 */
public record Run(String text, boolean strong, boolean emphasis, boolean code, String target, boolean raised) {

    public Run(String text, boolean strong, boolean emphasis, boolean code, String target) {
        this(text, strong, emphasis, code, target, false);
    }

    Run saying(String other) {
        return new Run(other, strong, emphasis, code, target, raised);
    }

    static Run sign(String sign) {
        return new Run(sign, false, false, false, "", true);
    }

    public boolean isLink() {
        return !target.isEmpty();
    }
}
