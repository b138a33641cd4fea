import com.sun.javafx.css.ImmutablePseudoClassSetsCache;
import com.sun.javafx.css.parser.Css2Bin;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.css.CssParser;
import javafx.css.PseudoClass;

/**
 * Brings a style sheet into JavaFX's own notation, the same bytes each time: {@code java -cp JAVAFX Styles.java CSS BSS}.
 *
 * <p>JavaFX keeps the states of a selector, as in {@code .row:hover:selected}, in sets of Java that cannot be changed, and writes them in the
 * order these have: Java draws it by lot whenever a machine starts, and no option settles it. Each such set is made once and kept; so the
 * sheet is read, what was kept is put in the order of its names, and the sheet is written, for which JavaFX reads it again and finds those.
 * Fails when JavaFX keeps them elsewhere; what it says about faults of the sheet it says twice.
 */
final class Styles {

    private Styles() {}

    public static void main(String[] args) throws IOException, ReflectiveOperationException {
        new CssParser().parse(Path.of(args[0]).toUri().toURL());
        kept().replaceAll((states, any) -> inOrder(states));
        Css2Bin.convertToBinary(args[0], args[1]);
    }

    private static Set<PseudoClass> inOrder(Set<PseudoClass> states) {
        TreeSet<PseudoClass> sorted = new TreeSet<>(Comparator.comparing(PseudoClass::getPseudoClassName));
        sorted.addAll(states);
        // Equal to others by its members, where the sorted one would ask names.
        return new LinkedHashSet<>(sorted);
    }

    @SuppressWarnings("unchecked")
    private static Map<Set<PseudoClass>, Set<PseudoClass>> kept() throws ReflectiveOperationException {
        Field cache = ImmutablePseudoClassSetsCache.class.getDeclaredField("CACHE");
        cache.setAccessible(true);
        return (Map<Set<PseudoClass>, Set<PseudoClass>>) cache.get(null);
    }
}
