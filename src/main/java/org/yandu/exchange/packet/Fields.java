package org.yandu.exchange.packet;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One object of JSON from anywhere, asked for what it must hold. Whatever is not as it must be makes the file a damaged one. */
final class Fields {

    /** For names and titles. */
    static final int NAME = 300;

    /** For what people write: longer than any comment, a tenth of a book. */
    static final int TEXT = 200_000;

    /** For ids; ours are UUIDs or short words. */
    private static final int ID = 80;

    /** No list of ours is longer: annotations of one student. */
    private static final int MOST = 50_000;

    /** Our shapes are 7 deep. A number of ours has 10 digits. */
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(16)
                            .maxNumberLength(16)
                            .maxStringLength(TEXT)
                            .maxNameLength(64)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final String file;
    private final JsonNode node;

    private Fields(String file, JsonNode node) {
        this.file = file;
        this.node = node;
        if (!node.isObject()) {
            throw Refusal.damaged(file);
        }
    }

    static Fields read(String file, byte @Nullable [] json) {
        if (json == null) {
            throw Refusal.damaged(file);
        }
        try {
            return new Fields(file, JSON.readTree(utf8(file, json)));
        } catch (JacksonException e) {
            throw Refusal.damaged(file, e);
        }
    }

    /** Strictly: bytes that are no UTF-8 would be replaced silently. */
    static String utf8(String file, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(java.nio.ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Refusal.damaged(file, e);
        }
    }

    String file() {
        return file;
    }

    boolean has(String name) {
        return node.has(name);
    }

    Fields object(String name) {
        return new Fields(file, node.path(name));
    }

    /** A short line without control characters; may be empty. */
    String line(String name) {
        String text = text(name, NAME);
        if (text.codePoints().anyMatch(c -> Character.getType(c) == Character.CONTROL || isBidi(c))) {
            throw Refusal.damaged(file);
        }
        return text;
    }

    @Nullable
    String lineOrNull(String name) {
        return node.path(name).isNull() ? null : line(name);
    }

    /** Signs that turn the direction of writing round could make a name look like another. */
    private static boolean isBidi(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    String id(String name) {
        String id = line(name);
        if (id.isBlank() || id.length() > ID) {
            throw Refusal.damaged(file);
        }
        return id;
    }

    @Nullable
    String idOrNull(String name) {
        return node.path(name).isNull() ? null : id(name);
    }

    /** What somebody wrote, of any number of lines. */
    String text(String name) {
        return text(name, TEXT);
    }

    private String text(String name, int most) {
        return text(node.path(name), most);
    }

    private String text(JsonNode value, int most) {
        if (!value.isString() || value.stringValue().length() > most) {
            throw Refusal.damaged(file);
        }
        String text = value.stringValue();
        boolean torn = text.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF || c == 0);
        if (torn) {
            throw Refusal.damaged(file);
        }
        return text;
    }

    int number(String name, int least, int most) {
        JsonNode value = node.path(name);
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            throw Refusal.damaged(file);
        }
        int number = value.intValue();
        if (number < least || number > most) {
            throw Refusal.damaged(file);
        }
        return number;
    }

    @Nullable
    Integer numberOrNull(String name, int least, int most) {
        return node.path(name).isNull() ? null : number(name, least, most);
    }

    boolean is(String name) {
        if (!node.path(name).isBoolean()) {
            throw Refusal.damaged(file);
        }
        return node.path(name).booleanValue();
    }

    Instant instant(String name) {
        try {
            Instant instant = Instant.parse(line(name));
            // Years with five digits are not sorted by their letters, as the library sorts them.
            if (instant.isBefore(Instant.EPOCH) || instant.getEpochSecond() > 253_402_300_799L) {
                throw Refusal.damaged(file);
            }
            return instant;
        } catch (DateTimeException e) {
            throw Refusal.damaged(file, e);
        }
    }

    <E extends Enum<E>> E constant(String name, Class<E> type) {
        try {
            return Enum.valueOf(type, line(name));
        } catch (IllegalArgumentException e) {
            throw Refusal.damaged(file, e);
        }
    }

    List<String> ids(String name) {
        List<String> ids = new ArrayList<>();
        for (JsonNode each : items(name)) {
            String id = text(each, ID);
            if (id.isBlank()) {
                throw Refusal.damaged(file);
            }
            ids.add(id);
        }
        return ids;
    }

    <T> List<T> list(String name, Function<Fields, T> make) {
        List<T> list = new ArrayList<>();
        for (JsonNode each : items(name)) {
            list.add(make.apply(new Fields(file, each)));
        }
        return list;
    }

    private JsonNode items(String name) {
        JsonNode list = node.path(name);
        if (!list.isArray() || list.size() > MOST) {
            throw Refusal.damaged(file);
        }
        return list;
    }
}
