package org.yandu.intake.cleaning;

import java.util.BitSet;
import java.util.List;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;

/**
 * The advertising of a rule, added where nothing else was found yet. A text may have an advertisement in each of its twenty thousand
 * lines, so the units of the text that are taken are kept, and not compared with all that was found.
 */
final class Claimed {

    private final List<Noise> found;
    private final BitSet units = new BitSet();

    /** @param found is added to */
    Claimed(List<Noise> found) {
        this.found = found;
        found.forEach(noise -> claim(noise.span()));
    }

    /** @param inLine in UTF-16 units of a line */
    void add(Line line, TextSpan inLine) {
        TextSpan span = new TextSpan(line.start() + inLine.start(), line.start() + inLine.end());
        if (units.get(span.start(), span.end()).isEmpty()) {
            found.add(new Noise(span, Noise.Kind.ADVERTISEMENT, "noise.advertisement"));
            claim(span);
        }
    }

    private void claim(TextSpan span) {
        units.set(span.start(), span.end());
    }
}
