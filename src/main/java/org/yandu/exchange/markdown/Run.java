package org.yandu.exchange.markdown;

/**
 * Some characters in one style.
 *
 * @param target where a link leads, or empty
 */
public record Run(String text, boolean strong, boolean emphasis, boolean code, String target) {

    public boolean isLink() {
        return !target.isEmpty();
    }
}
