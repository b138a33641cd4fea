package org.yandu;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Of the parts of the window, the packages below {@code ui}: none imports another, except all the shell. */
final class KnowOnlyTheShell extends ArchCondition<JavaClass> {

    private final String window;

    KnowOnlyTheShell(String window) {
        super("know of the other parts of the window only the shell");
        this.window = window;
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
        item.getDirectDependenciesFromSelf().forEach(dependency -> {
            String there = part(dependency.getTargetClass());
            if (!there.isEmpty() && !there.equals("shell") && !there.equals(part(item))) {
                events.add(SimpleConditionEvent.violated(item, dependency.getDescription()));
            }
        });
    }

    private String part(JavaClass item) {
        String home = item.getPackageName() + ".";
        return home.startsWith(window) ? home.substring(window.length(), home.indexOf('.', window.length())) : "";
    }
}
