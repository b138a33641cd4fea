package org.yandu.store.index;

/** Which place of a text is which code point of its source: from run to run by how much both go on. */
public final class Runs {

    private final int[] places;
    private final int[] codePoints;
    private int size;

    /** @throws DamagedIndexException when the bytes are not as they were written */
    public Runs(byte[] written) {
        places = new int[written.length / 2];
        codePoints = new int[written.length / 2];
        ByteSource bytes = new ByteSource(written, 0, written.length);
        int place = 0;
        int codePoint = 0;
        while (bytes.hasMore()) {
            place += (int) bytes.number();
            codePoint += (int) bytes.number();
            places[size] = place;
            codePoints[size++] = codePoint;
        }
    }

    /** @param runs see {@link org.yandu.document.SearchText#runs} */
    public static byte[] write(int[][] runs) {
        ByteSink bytes = new ByteSink(64);
        int place = 0;
        int codePoint = 0;
        for (int[] run : runs) {
            bytes.number(run[0] - place);
            bytes.number(run[1] - codePoint);
            place = run[0];
            codePoint = run[1];
        }
        return bytes.toBytes();
    }

    /** The code point at a place; of a barrier, one of the white space it stands for. */
    public int codePoint(int place) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places[middle] <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? 0 : codePoints[low - 1] + place - places[low - 1];
    }
}
