package org.yandu.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.yandu.intake.manuscript.MendedXml;
import org.yandu.intake.manuscript.Zips;

/** Breaks a file in ways that real files are broken, and in ways only a malicious one is; the same seed breaks it the same way. */
final class Mutations {

    /** Runs of digits in a text format, or bytes of a length in a binary one, become one of these. */
    private static final String[] NUMBERS = {
        "0", "-1", "65536", "2147483647", "4294967296", "99999999999999999999", "1e308"
    };

    private Mutations() {}

    static byte[] mutate(byte[] sample, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        boolean zip = sample.length > 4 && sample[0] == 'P' && sample[1] == 'K';
        // Broken from outside, a zip hardly ever passes its checksum, and broken XML hardly ever the parser: most are
        // broken inside and
        // packed again, and most of their XML is mended.
        return zip && random.nextInt(5) > 0 ? inside(sample, random) : several(sample, random);
    }

    private static byte[] inside(byte[] sample, SplittableRandom random) {
        Map<String, byte[]> entries = Zips.unpack(sample);
        List<String> names = new ArrayList<>(entries.keySet());
        for (int i = 1 + random.nextInt(3); i > 0 && !names.isEmpty(); i--) {
            String name = names.get(random.nextInt(names.size()));
            byte[] entry = entries.getOrDefault(name, new byte[0]);
            switch (random.nextInt(8)) {
                case 0 -> entries.remove(name);
                case 1 -> entries.put(name, entries.getOrDefault(names.get(random.nextInt(names.size())), entry));
                case 2, 3, 4, 5, 6 -> entries.put(name, MendedXml.ifXml(name, several(entry, random)));
                default -> entries.put(name, several(entry, random));
            }
        }
        return Zips.pack(entries);
    }

    private static byte[] several(byte[] sample, SplittableRandom random) {
        byte[] broken = sample;
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            broken = broken.length == 0 ? broken : once(broken, random);
        }
        return broken;
    }

    private static byte[] once(byte[] in, SplittableRandom random) {
        int from = random.nextInt(in.length);
        int length = 1 + random.nextInt(Math.min(in.length - from, 1 + random.nextInt(4096)));
        return switch (random.nextInt(8)) {
            case 0 -> flipped(in, random);
            case 1 -> Arrays.copyOf(in, from);
            case 2 -> spliced(in, from, from + length, new byte[0]);
            case 3 ->
                spliced(in, from, from, repeated(Arrays.copyOfRange(in, from, from + length), 1 + random.nextInt(200)));
            case 4 -> number(in, from, random);
            case 5 -> field(in, from, random);
            case 6 -> moved(in, from, length, random);
            default -> filled(in, from, length, random);
        };
    }

    private static byte[] flipped(byte[] in, SplittableRandom random) {
        byte[] out = in.clone();
        for (int i = 1 + random.nextInt(16); i > 0; i--) {
            out[random.nextInt(out.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return out;
    }

    /** The next run of digits becomes another number. */
    private static byte[] number(byte[] in, int from, SplittableRandom random) {
        int start = from;
        while (start < in.length && !(in[start] >= '0' && in[start] <= '9')) {
            start++;
        }
        int end = start;
        while (end < in.length && in[end] >= '0' && in[end] <= '9') {
            end++;
        }
        String number = NUMBERS[random.nextInt(NUMBERS.length)];
        return spliced(in, start, end, number.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    /** Two or four bytes become the largest or smallest number they can hold. */
    private static byte[] field(byte[] in, int from, SplittableRandom random) {
        byte[] out = in.clone();
        int width = random.nextBoolean() ? 2 : 4;
        byte value = (byte) (random.nextBoolean() ? 0xFF : random.nextBoolean() ? 0x7F : 0);
        Arrays.fill(out, from, Math.min(out.length, from + width), value);
        return out;
    }

    private static byte[] moved(byte[] in, int from, int length, SplittableRandom random) {
        byte[] block = Arrays.copyOfRange(in, from, from + length);
        byte[] rest = spliced(in, from, from + length, new byte[0]);
        int to = random.nextInt(rest.length + 1);
        return spliced(rest, to, to, block);
    }

    private static byte[] filled(byte[] in, int from, int length, SplittableRandom random) {
        byte[] out = in.clone();
        for (int i = from; i < from + length; i++) {
            out[i] = (byte) random.nextInt(256);
        }
        return out;
    }

    private static byte[] repeated(byte[] block, int times) {
        byte[] out = new byte[block.length * times];
        for (int i = 0; i < times; i++) {
            System.arraycopy(block, 0, out, i * block.length, block.length);
        }
        return out;
    }

    private static byte[] spliced(byte[] in, int start, int end, byte[] instead) {
        byte[] out = new byte[in.length - (end - start) + instead.length];
        System.arraycopy(in, 0, out, 0, start);
        System.arraycopy(instead, 0, out, start, instead.length);
        System.arraycopy(in, end, out, start + instead.length, in.length - end);
        return out;
    }
}
