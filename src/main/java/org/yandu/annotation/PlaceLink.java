package org.yandu.annotation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a link in a comment or memo leads within the library: {@code yandu:annotation/ID} or {@code yandu:bookmark/ID}. It
 * names a record and no place of a text, so that it goes on leading there when the passage has moved.
 */
public record PlaceLink(Kind kind, String id) {

    private static final String SCHEME = "yandu:";

    /** One in a Markdown text: its words, in which brackets have a backslash, and where it leads. */
    private static final Pattern IN_MARKDOWN =
            Pattern.compile("\\[((?:\\\\.|[^\\[\\]\\\\])*)\\]\\(" + SCHEME + "[a-z]+/[^()\\s]*\\)");

    /** What it leads to. */
    public enum Kind {
        ANNOTATION,
        BOOKMARK;

        private String prefix() {
            return SCHEME + name().toLowerCase(Locale.ROOT) + "/";
        }
    }

    public static PlaceLink to(Annotation annotation) {
        return new PlaceLink(Kind.ANNOTATION, annotation.id());
    }

    public static PlaceLink to(Bookmark bookmark) {
        return new PlaceLink(Kind.BOOKMARK, bookmark.id());
    }

    /** Reads the target of a link; empty when it leads elsewhere. */
    public static Optional<PlaceLink> of(String target) {
        for (Kind kind : Kind.values()) {
            String id = target.startsWith(kind.prefix())
                    ? target.substring(kind.prefix().length()).strip()
                    : "";
            if (!id.isEmpty()) {
                return Optional.of(new PlaceLink(kind, id));
            }
        }
        return Optional.empty();
    }

    /** A Markdown text for where nothing of the library can be reached: of such links only the words are left. */
    public static String unlinked(String markdown) {
        return IN_MARKDOWN.matcher(markdown).replaceAll("$1");
    }

    public String target() {
        return kind.prefix() + id;
    }

    /** As Markdown; brackets and line ends within the words cannot end the link early. */
    public String markdown(String words) {
        String line = words.replaceAll("\\s+", " ").strip().replaceAll("([\\\\\\[\\]`*_<])", "\\\\$1");
        return "[" + line + "](" + target() + ")";
    }
}
