package org.yandu.retrieval;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;

/**
 * Names the rules that some packages of the program have today: a hash of their classes and of what lies beside them. What was worked
 * out by other rules is thus told without anybody having to think of it.
 */
final class ProgramPrint {

    private ProgramPrint() {}

    /** @return empty when the program cannot look at itself: then nothing that was kept can be trusted */
    static String of(List<Class<?>> doors) {
        Map<String, Long> parts = new TreeMap<>();
        try {
            for (Class<?> door : doors) {
                CodeSource source = door.getProtectionDomain().getCodeSource();
                if (source == null) {
                    return "";
                }
                URI uri = source.getLocation().toURI();
                String room = door.getPackageName().replace('.', '/') + "/";
                if (!"file".equals(uri.getScheme())) {
                    return "";
                }
                Path where = Path.of(uri);
                if (Files.isDirectory(where)) {
                    fromFolder(where, room, parts);
                } else {
                    fromJar(where, room, parts);
                }
            }
        } catch (IOException | URISyntaxException e) {
            return "";
        }
        return parts.isEmpty() ? "" : hash(parts.toString());
    }

    private static void fromFolder(Path folder, String room, Map<String, Long> parts) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(room))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                CRC32 crc = new CRC32();
                try (InputStream in = Files.newInputStream(file)) {
                    crc.update(in.readAllBytes());
                }
                parts.put(room + file.getFileName(), crc.getValue());
            }
        }
    }

    private static void fromJar(Path jar, String room, Map<String, Long> parts) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            zip.stream()
                    .filter(entry -> entry.getName().startsWith(room)
                            && entry.getName().indexOf('/', room.length()) < 0
                            && !entry.isDirectory())
                    .forEach(entry -> parts.put(entry.getName(), entry.getCrc()));
        }
    }

    private static String hash(String words) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
