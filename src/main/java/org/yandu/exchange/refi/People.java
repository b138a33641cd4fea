package org.yandu.exchange.refi;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yandu.exchange.bundle.Guid;

/** Who made something, and when. */
final class People {

    private final Map<String, String> names = new HashMap<>();
    private final Unsaid unsaid;

    record Signature(String coder, Instant created, Instant modified) {}

    People(XmlTree project, Unsaid unsaid) {
        this.unsaid = unsaid;
        for (XmlTree user : project.in("Users", "User")) {
            String name = user.get("name", user.get("id", "")).strip();
            if (!name.isEmpty()) {
                names.put(Guid.of(user.get("guid", "")), name);
            }
        }
    }

    Signature of(XmlTree element) {
        Instant created = time(element.get("creationDateTime"), unsaid.now());
        Instant modified = time(element.get("modifiedDateTime"), created);
        return new Signature(
                coder(element.get("creatingUser"), unsaid.coder()),
                created,
                modified.isBefore(created) ? created : modified);
    }

    String coder(@Nullable String guid, String otherwise) {
        return guid == null ? otherwise : names.getOrDefault(Guid.of(guid), otherwise);
    }

    /** Programs write with and without a zone; what lies ahead has come from a wrong clock. */
    private Instant time(@Nullable String written, Instant otherwise) {
        if (written == null) {
            return otherwise;
        }
        try {
            String bare = written.strip();
            Instant time = bare.matches(".*(Z|[+-]\\d{2}:\\d{2})$")
                    ? OffsetDateTime.parse(bare).toInstant()
                    : LocalDateTime.parse(bare).toInstant(ZoneOffset.UTC);
            return time.isAfter(unsaid.now()) ? unsaid.now() : time;
        } catch (DateTimeException e) {
            return otherwise;
        }
    }
}
