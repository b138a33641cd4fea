package org.yandu.exchange.packet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** One file of each kind that is made to do harm, from a packet as an instructor gives it out. */
public final class HostileFiles {

    private HostileFiles() {}

    /** @param folder where the packet they are made from is made */
    public static Map<String, byte[]> all(Path folder) throws IOException {
        byte[] good;
        try (Classroom room = new Classroom(Files.createDirectories(folder))) {
            good = room.give(room.take("讲话", "依法行政是优化软环境的关键。\n信用是市场经济的基石。")).bytes();
        }
        Map<String, byte[]> all = new LinkedHashMap<>();
        for (String name : new String[] {"../evil", "/etc/passwd", "C:\\evil", "texts/../../evil.txt"}) {
            Map<String, byte[]> entries = new LinkedHashMap<>(PacketZip.read("x", good));
            entries.put(name, new byte[] {1});
            all.put("path" + all.size(), zip(entries));
        }
        byte[] bomb = zip(Map.of("manifest.json", new byte[60 << 20]));
        all.put("bomb", bomb);
        byte[] nested = bomb;
        for (int i = 0; i < 10; i++) {
            nested = zip(Map.of("content.json", nested));
        }
        all.put("nested", nested);
        Map<String, byte[]> entries = new LinkedHashMap<>(PacketZip.read("x", good));
        entries.replaceAll(
                (name, bytes) -> name.startsWith("texts/") ? "别的文字".getBytes(StandardCharsets.UTF_8) : bytes);
        all.put("hash", zip(entries));
        all.put(
                "number",
                changed(good, "content.json", json -> json.replace("\"mustCite\" : 1", "\"mustCite\" : 1e999999999")));
        all.put(
                "digits",
                changed(
                        good,
                        "content.json",
                        json -> json.replace("\"mustCite\" : 1", "\"mustCite\" : " + "9".repeat(100_000))));
        all.put(
                "deep",
                changed(
                        good,
                        "content.json",
                        json -> json.replace("\"note\" : \"\"", "\"note\" : " + "[".repeat(100_000))));
        all.put("cut", java.util.Arrays.copyOf(good, good.length / 2));
        all.put("none", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        return all;
    }

    /** Written anew with right hashes, so that only what was changed is wrong. */
    static byte[] changed(byte[] packet, String entry, UnaryOperator<String> change) {
        PacketFile file = PacketFile.read("x", packet, null);
        Map<String, byte[]> entries = new LinkedHashMap<>(file.entries());
        String before = new String(Objects.requireNonNull(entries.get(entry)), StandardCharsets.UTF_8);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalArgumentException("nothing changed in " + entry);
        }
        entries.put(entry, after.getBytes(StandardCharsets.UTF_8));
        return PacketFile.write(new PacketFile.Wish(file.kind(), file.made(), null, null), entries);
    }

    static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> each : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
            }
        }
        return out.toByteArray();
    }
}
