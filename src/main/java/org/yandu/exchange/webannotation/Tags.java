package org.yandu.exchange.webannotation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yandu.codebook.Book;
import org.yandu.codebook.Code;
import org.yandu.codebook.Colour;
import org.yandu.codebook.Meaning;
import org.yandu.codebook.Pattern;
import org.yandu.document.Fingerprint;
import org.yandu.exchange.bundle.Bundle.Themes;
import tools.jackson.databind.JsonNode;

/** Tags as themes: of ours those of the file, of others new ones of that name. */
final class Tags {

    private final List<Code> all;
    private final Set<String> ids = new HashSet<>();

    Tags(Themes themes) {
        this.all = new ArrayList<>(themes.codes());
        all.forEach(code -> ids.add(code.id()));
    }

    /** Id of the theme of a tagging body. */
    String of(JsonNode body) {
        String ours = Shape.words(body.path("yandu:theme"));
        if (ours.startsWith(WebAnnotations.THEME)) {
            return ours.substring(WebAnnotations.THEME.length());
        }
        return named(Shape.words(body.path("value")).strip());
    }

    String named(String name) {
        String id = Fingerprint.named("tag " + name);
        if (!name.isEmpty() && ids.add(id)) {
            all.add(new Code(
                    id,
                    name,
                    "",
                    new Colour("", "", ""),
                    Pattern.SOLID,
                    Meaning.NONE,
                    null,
                    new Code.Place(Book.FIRST, null, all.size()),
                    false));
        }
        return id;
    }

    List<Code> all() {
        return List.copyOf(all);
    }
}
