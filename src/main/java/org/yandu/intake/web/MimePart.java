package org.yandu.intake.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One part of a MIME message, or all of it. Broken ones are read as far as they go. */
record MimePart(Map<String, String> fields, byte[] bytes, int from, int to) {

    /** A message in a message in a message; a page has two levels. */
    private static final int DEPTH = 8;

    /** Parts of a page are its pictures, some hundreds. */
    private static final int MOST = 5_000;

    private static final int HEAD = 1 << 16;

    private static final Pattern BOUNDARY =
            Pattern.compile("(?i)boundary\\s*=\\s*(?:\"([^\"]{1,200})\"|([^\\s;\"]{1,200}))");

    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([^\\s;\"]{1,40})");

    static MimePart of(byte[] bytes) {
        return of(bytes, 0, bytes.length);
    }

    private static MimePart of(byte[] bytes, int from, int to) {
        int start = from;
        while (start < to && (bytes[start] == '\r' || bytes[start] == '\n')) {
            start++;
        }
        Map<String, String> fields = new HashMap<>();
        int body = start;
        String field = "";
        while (body < to && body - start < HEAD) {
            int end = lineEnd(bytes, body, to);
            String line = latin(bytes, body, end).stripTrailing();
            body = Math.min(to, end + 1);
            if (line.isEmpty()) {
                break;
            }
            // A line that begins with white space goes on with the field above it.
            if (Character.isWhitespace(line.charAt(0))) {
                fields.merge(field, line, String::concat);
            } else {
                int colon = line.indexOf(':');
                field = colon < 0 ? "" : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                fields.putIfAbsent(field, line.substring(colon + 1).strip());
            }
        }
        return new MimePart(fields, bytes, body, to);
    }

    static String latin(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    private static int lineEnd(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && bytes[at] != '\n') {
            at++;
        }
        return at;
    }

    /** Adds this part, or the parts it consists of. */
    void collect(List<MimePart> all) {
        collect(all, 0);
    }

    private void collect(List<MimePart> all, int depth) {
        Matcher m = BOUNDARY.matcher(fields.getOrDefault("content-type", ""));
        if (!type().startsWith("multipart/") || !m.find() || depth >= DEPTH) {
            all.add(this);
            return;
        }
        String boundary = "--" + (m.group(1) == null ? m.group(2) : m.group(1));
        int begun = -1;
        for (int at = from; at < to && all.size() < MOST; ) {
            int end = lineEnd(bytes, at, to);
            if (isBoundary(boundary, at, end)) {
                if (begun >= 0) {
                    of(bytes, begun, at).collect(all, depth + 1);
                }
                boolean last = at + boundary.length() + 1 < end
                        && bytes[at + boundary.length()] == '-'
                        && bytes[at + boundary.length() + 1] == '-';
                begun = last ? -1 : Math.min(to, end + 1);
            }
            at = end + 1;
        }
        if (begun >= 0) {
            of(bytes, begun, to).collect(all, depth + 1);
        }
    }

    private boolean isBoundary(String boundary, int at, int end) {
        if (end - at < boundary.length()) {
            return false;
        }
        for (int i = 0; i < boundary.length(); i++) {
            if (bytes[at + i] != (byte) boundary.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Such as {@code text/html}; a part that says nothing is plain text. */
    String type() {
        String type = fields.getOrDefault("content-type", "text/plain");
        int stop = type.indexOf(';');
        return (stop < 0 ? type : type.substring(0, stop)).strip().toLowerCase(Locale.ROOT);
    }

    @Nullable
    String charset() {
        Matcher m = CHARSET.matcher(fields.getOrDefault("content-type", ""));
        return m.find() ? m.group(1) : null;
    }

    int size() {
        return to - from;
    }

    /** Without the transfer encoding. */
    byte[] content() {
        byte[] raw = Arrays.copyOfRange(bytes, from, to);
        return switch (fields.getOrDefault("content-transfer-encoding", "").toLowerCase(Locale.ROOT)) {
            case "base64" -> base64(raw);
            case "quoted-printable" -> quotedPrintable(raw);
            default -> raw;
        };
    }

    private static byte[] base64(byte[] raw) {
        ByteArrayOutputStream clean = new ByteArrayOutputStream(raw.length);
        for (byte b : raw) {
            if (b == '+' || b == '/' || (b > 0 && Character.isLetterOrDigit(b))) {
                clean.write(b);
            }
        }
        // A last group of one letter holds no whole byte, and the decoder refuses it.
        int whole = clean.size() % 4 == 1 ? clean.size() - 1 : clean.size();
        return Base64.getDecoder().decode(Arrays.copyOf(clean.toByteArray(), whole));
    }

    private static byte[] quotedPrintable(byte[] raw) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(raw.length);
        for (int i = 0; i < raw.length; i++) {
            int high = raw[i] == '=' && i + 2 < raw.length ? Character.digit(raw[i + 1], 16) : -1;
            int low = high >= 0 ? Character.digit(raw[i + 2], 16) : -1;
            int skipped = raw[i] == '=' ? softBreak(raw, i + 1) : 0;
            if (low >= 0) {
                out.write(high << 4 | low);
                i += 2;
            } else if (skipped > 0) {
                i += skipped;
            } else {
                out.write(raw[i]);
            }
        }
        return out.toByteArray();
    }

    /** How many bytes the white space and line end behind an equals sign take; 0 when it is none. */
    private static int softBreak(byte[] raw, int from) {
        int at = from;
        while (at < raw.length && (raw[at] == ' ' || raw[at] == '\t' || raw[at] == '\r')) {
            at++;
        }
        return at < raw.length && raw[at] == '\n' ? at - from + 1 : 0;
    }
}
