package org.yandu.exchange.packet;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Flag;
import org.yandu.curation.Returned.Mark;
import org.yandu.curation.Returned.Spot;
import org.yandu.document.DocumentVersion;

/** Annotations in a packet. */
final class MarkJson {

    private MarkJson() {}

    static Map<String, Object> write(Annotation mark, DocumentVersion version) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("id", mark.id());
        shape.putAll(PlaceJson.anchor(version, mark.anchor()));
        shape.put("codes", mark.codes());
        shape.put("comment", mark.comment());
        shape.put("star", mark.is(Flag.STAR));
        shape.put("question", mark.is(Flag.QUESTION));
        shape.put("created", mark.created());
        shape.put("modified", mark.modified());
        return shape;
    }

    static Mark read(Fields each) {
        return new Mark(
                each.id("id"),
                spot(each),
                List.copyOf(new LinkedHashSet<>(each.ids("codes"))),
                each.text("comment"),
                flags(each),
                each.instant("created"),
                each.instant("modified"));
    }

    static Spot spot(Fields each) {
        return new Spot(each.id("document"), each.id("version"), PlaceJson.points(each), PlaceJson.quote(each));
    }

    private static Set<Flag> flags(Fields each) {
        Set<Flag> flags = new LinkedHashSet<>();
        if (each.is("star")) {
            flags.add(Flag.STAR);
        }
        if (each.is("question")) {
            flags.add(Flag.QUESTION);
        }
        return flags;
    }
}
