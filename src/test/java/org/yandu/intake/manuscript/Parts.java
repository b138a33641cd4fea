package org.yandu.intake.manuscript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An archive one part of which is put in place of another: the first byte says which, all others are the part, and the highest bit whether
 * its XML is mended. Changed from outside, an archive hardly ever passes its checksums, and what is inside would never be tried.
 */
public record Parts(Map<String, byte[]> sound) {

    private static final int MENDED = 0x80;

    public static Parts of(byte[] archive) {
        return new Parts(Zips.unpack(archive));
    }

    public Map<String, byte[]> with(byte[] data) {
        Map<String, byte[]> changed = new LinkedHashMap<>(sound);
        if (data.length > 0) {
            String name = List.copyOf(sound.keySet()).get((data[0] & MENDED - 1) % sound.size());
            byte[] part = Arrays.copyOfRange(data, 1, data.length);
            changed.put(name, (data[0] & MENDED) != 0 ? MendedXml.ifXml(name, part) : part);
        }
        return changed;
    }

    /** Every part as it is, and to be mended. */
    public List<byte[]> seeds() {
        List<byte[]> seeds = new ArrayList<>();
        int number = 0;
        for (byte[] part : sound.values()) {
            seeds.add(seed(number, part));
            seeds.add(seed(number | MENDED, part));
            number++;
        }
        return seeds;
    }

    private static byte[] seed(int head, byte[] part) {
        byte[] seed = new byte[part.length + 1];
        seed[0] = (byte) head;
        System.arraycopy(part, 0, seed, 1, part.length);
        return seed;
    }
}
