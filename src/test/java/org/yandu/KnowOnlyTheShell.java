package org.yandu;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/**
 * Of the parts of the window, the packages below {@code ui}: none imports another, except all the shell and what it is built of; and of
 * these none one that stands above it.
 */
final class KnowOnlyTheShell extends ArchCondition<JavaClass> {

    /** From the ground up. */
    private static final List<String> BELOW = List.of("parts", "keys", "shell");

    private final String window;

    KnowOnlyTheShell(String window) {
        super("know of the other parts of the window only the shell");
        this.window = window;
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
        item.getDirectDependenciesFromSelf().forEach(dependency -> {
            String there = part(dependency.getTargetClass());
            if (!there.isEmpty() && !there.equals(part(item)) && !mayKnow(part(item), there)) {
                events.add(SimpleConditionEvent.violated(item, dependency.getDescription()));
            }
        });
    }

    private static boolean mayKnow(String here, String there) {
        int own = BELOW.contains(here) ? BELOW.indexOf(here) : BELOW.size();
        return BELOW.contains(there) && BELOW.indexOf(there) < own;
    }

    private String part(JavaClass item) {
        String home = item.getPackageName() + ".";
        return home.startsWith(window) ? home.substring(window.length(), home.indexOf('.', window.length())) : "";
    }
}
