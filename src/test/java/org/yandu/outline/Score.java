package org.yandu.outline;

/** Counts of one genre. */
final class Score {
    static final String HEAD = String.format(
            "%-10s %5s %8s %9s %7s %6s %6s %6s | %6s %6s %6s %6s | %6s",
            "genre",
            "texts",
            "headings",
            "precision",
            "recall",
            "F1",
            "level",
            "end",
            "noise",
            "prec.",
            "recall",
            "kind",
            "header");
    int texts;
    int found;
    int missed;
    int invented;
    int levels;
    int ends;
    int noise;
    int noiseFound;
    int noiseInvented;
    int kinds;
    int fields;
    int fieldsRight;

    double precision() {
        return share(found, found + invented);
    }

    double recall() {
        return share(found, found + missed);
    }

    double f1() {
        return share(2 * found, 2 * found + invented + missed);
    }

    double level() {
        return share(levels, found);
    }

    String row(String genre) {
        return String.format(
                "%-10s %5d %8d %9.3f %7.3f %6.3f %6.3f %6.3f | %6d %6.3f %6.3f %6.3f | %6.3f",
                genre,
                texts,
                found + missed,
                precision(),
                recall(),
                f1(),
                level(),
                share(ends, found),
                noise,
                share(noiseFound, noiseFound + noiseInvented),
                share(noiseFound, noise),
                share(kinds, noiseFound),
                share(fieldsRight, fields));
    }

    void add(Score other) {
        texts += other.texts;
        found += other.found;
        missed += other.missed;
        invented += other.invented;
        levels += other.levels;
        ends += other.ends;
        noise += other.noise;
        noiseFound += other.noiseFound;
        noiseInvented += other.noiseInvented;
        kinds += other.kinds;
        fields += other.fields;
        fieldsRight += other.fieldsRight;
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
