package org.yandu.intake;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.yandu.document.Noise;

/**
 * Reads documents in which somebody marked what is not their text, ⟦surely⟧ or ⟨as one takes it⟩, and counts characters: of what is
 * surely none how many were found, and of those found how many are text. Blanks and line ends count nowhere.
 */
@NullUnmarked
final class NoiseHarness {

    private static final char TEXT = 't';
    private static final char SURE = 's';
    private static final char EITHER = 'e';

    private final List<String> wrongs = new ArrayList<>();
    private int sure;
    private int found;
    private int said;
    private int lost;

    private NoiseHarness() {}

    /** @param folder of {@code .txt} files, UTF-8 */
    static NoiseHarness measure(Path folder) throws IOException {
        NoiseHarness harness = new NoiseHarness();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                harness.count(file.getFileName().toString(), Files.readString(file));
            }
        }
        return harness;
    }

    private void count(String name, String marked) {
        StringBuilder text = new StringBuilder();
        StringBuilder truth = new StringBuilder();
        char now = TEXT;
        for (char c : marked.toCharArray()) {
            switch (c) {
                case '⟦' -> now = SURE;
                case '⟨' -> now = EITHER;
                case '⟧', '⟩' -> now = TEXT;
                default -> {
                    text.append(c);
                    truth.append(now);
                }
            }
        }
        Reading taken = Intake.read("文稿.txt", text.toString().getBytes(StandardCharsets.UTF_8));
        if (!taken.text().contentEquals(text)) {
            throw new IllegalStateException(name + " is not kept as it stands");
        }
        String[] reasons = new String[text.length()];
        for (Noise each : taken.noise()) {
            if (each.kind() != Noise.Kind.SPACING) {
                for (int i = each.span().start(); i < each.span().end(); i++) {
                    reasons[i] = each.reason();
                }
            }
        }
        tell(name, text.toString(), truth, reasons);
    }

    private void tell(String name, String text, CharSequence truth, String[] reasons) {
        StringBuilder run = new StringBuilder();
        char before = ' ';
        String why = "";
        for (int i = 0; i <= text.length(); i++) {
            char kind = ' ';
            if (i < text.length()) {
                boolean blank = Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\u3000';
                kind = blank ? before : kind(truth.charAt(i), reasons[i] != null);
                if (!blank) {
                    why = kind == '+' && before != '+' ? "" : why;
                    why = kind == '+' ? reasons[i] : why;
                    sure += truth.charAt(i) == SURE ? 1 : 0;
                    found += truth.charAt(i) == SURE && reasons[i] != null ? 1 : 0;
                    said += reasons[i] != null ? 1 : 0;
                    lost += truth.charAt(i) == TEXT && reasons[i] != null ? 1 : 0;
                }
            }
            if (kind != before && before != ' ') {
                wrongs.add(name
                        + (before == '-' ? " missed: " : " TEXT LOST (" + why + "): ")
                        + run.toString().strip());
            }
            if (kind != before) {
                run.setLength(0);
                before = kind;
            }
            if (kind != ' ') {
                run.append(text.charAt(i) == '\n' ? '⏎' : text.charAt(i));
            }
        }
    }

    /** {@code -} missed, {@code +} text taken for noise. */
    private static char kind(char truth, boolean noise) {
        return truth == SURE && !noise ? '-' : truth == TEXT && noise ? '+' : ' ';
    }

    double recall() {
        return sure == 0 ? 1 : (double) found / sure;
    }

    double precision() {
        return said == 0 ? 1 : 1 - (double) lost / said;
    }

    void print(PrintStream out) {
        out.printf("noise: recall %.3f of %d characters, precision %.3f of %d%n", recall(), sure, precision(), said);
        wrongs.forEach(out::println);
    }
}
