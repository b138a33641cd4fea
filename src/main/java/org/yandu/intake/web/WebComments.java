package org.yandu.intake.web;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The comments of readers: elements named so that stand beside others of the same name. A single one may hold a commentary. */
final class WebComments {

    private static final Pattern NAME = Pattern.compile("comments?|cmts?|pinglun|repl(?:y|ies)");

    private static final Pattern PARTS = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|[^A-Za-z0-9]+");

    private WebComments() {}

    /** @return compared by identity */
    static Set<Element> in(Element page) {
        Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element element : page.select("[class*=comment],[class*=cmt],[class*=pinglun],[class*=repl]")) {
            if (WebTags.isBlock(element.normalName()) && isNamed(element) && isOneOfMany(element)) {
                found.add(element);
            }
        }
        return found;
    }

    private static boolean isNamed(Element element) {
        return Stream.of(PARTS.split(element.className()))
                .anyMatch(word -> NAME.matcher(word.toLowerCase(Locale.ROOT)).matches());
    }

    private static boolean isOneOfMany(Element element) {
        Element next = element.nextElementSibling();
        Element before = element.previousElementSibling();
        return next != null && isAlike(element, next) || before != null && isAlike(element, before);
    }

    private static boolean isAlike(Element one, Element other) {
        return one.normalName().equals(other.normalName())
                && one.classNames().stream().anyMatch(other.classNames()::contains);
    }
}
