package org.yandu.fuzz;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Sound JSON changed step by step, as a list of bytes says: bytes changed at random hardly ever are JSON, and what reads the values would
 * never be tried. Bytes that begin with a brace or bracket are JSON themselves.
 */
public final class JsonEdits {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** What a value may become. */
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1",
            "2147483647",
            "-9223372036854775808",
            "1.5",
            "1e300",
            "\"\"",
            "\" \\u0000\\n\"",
            "\"\\ud800\"",
            "\"2026-03-02T08:00:00Z\"",
            "\"" + "信".repeat(400) + "\"",
            "{}",
            "[]",
            "[[[]]]");

    /** Values copied into one another double with every step: beyond this it is no JSON that anybody could write. */
    private static final int MOST = 5_000;

    /** Deeper than this nothing is written down; what is read deeper is tried by bytes that are JSON themselves. */
    private static final int DEEPEST = 100;

    private final JsonNode root;
    private final ByteBuffer script;
    private int deepest;

    private JsonEdits(JsonNode root, ByteBuffer script) {
        this.root = root;
        this.script = script;
    }

    public static byte[] of(byte[] sound, byte[] script) {
        if (script.length > 0 && (script[0] == '{' || script[0] == '[')) {
            return script;
        }
        JsonEdits edits = new JsonEdits(MAPPER.readTree(sound), ByteBuffer.wrap(script));
        while (edits.script.remaining() >= 4 && edits.step()) {}
        return MAPPER.writeValueAsBytes(edits.root);
    }

    private int next() {
        return script.hasRemaining() ? script.get() & 0xFF : 0;
    }

    /**
     * Which value, of which all; what is done with it; and what with.
     *
     * @return whether there may be another one
     */
    private boolean step() {
        List<JsonNode> holders = new ArrayList<>();
        deepest = 0;
        gather(root, 1, holders);
        if (holders.size() > MOST || deepest > DEEPEST) {
            return false;
        }
        JsonNode holder = holders.get((next() << 8 | next()) % holders.size());
        int child = next();
        if (holder instanceof ObjectNode object && !object.isEmpty()) {
            String key = List.copyOf(object.propertyNames()).get(child % object.size());
            inObject(object, key, holders);
        } else if (holder instanceof ArrayNode array && !array.isEmpty()) {
            inArray(array, child % array.size(), holders);
        }
        return true;
    }

    private void inObject(ObjectNode object, String key, List<JsonNode> holders) {
        int what = next();
        switch (what % 4) {
            case 0 -> object.remove(key);
            case 1 -> object.set(key, MAPPER.readTree(VALUES.get(what / 4 % VALUES.size())));
            case 2 -> object.put(key, words());
            default -> object.set(key, other(holders));
        }
    }

    private void inArray(ArrayNode array, int at, List<JsonNode> holders) {
        int what = next();
        switch (what % 4) {
            case 0 -> array.remove(at);
            case 1 -> array.set(at, MAPPER.readTree(VALUES.get(what / 4 % VALUES.size())));
            case 2 -> array.insert(at, array.get(at).deepCopy());
            default -> array.set(at, other(holders));
        }
    }

    private String words() {
        byte[] words = new byte[Math.min(script.remaining(), next() % 64)];
        script.get(words, 0, Math.min(words.length, script.remaining()));
        return new String(words, StandardCharsets.UTF_8);
    }

    private JsonNode other(List<JsonNode> holders) {
        return holders.get(next() % holders.size()).deepCopy();
    }

    private void gather(JsonNode node, int depth, List<JsonNode> holders) {
        if (node.isContainer()) {
            holders.add(node);
            deepest = Math.max(deepest, depth);
            node.forEach(child -> gather(child, depth + 1, holders));
        }
    }
}
