package org.yandu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yandu.document.Noise;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;
import org.yandu.document.TextSpan;
import org.yandu.fuzz.FuzzTarget;
import org.yandu.intake.manuscript.Parts;
import org.yandu.intake.manuscript.Zips;
import org.yandu.outline.OutlineTarget;

/** Reads whatever it is given as a file of one of the formats, and outlines what was read. */
public final class IntakeTarget {

    private static final Set<Kind> FILE_TROUBLE = EnumSet.of(
            Kind.FILE_EMPTY,
            Kind.FILE_NOT_TEXT,
            Kind.FILE_DAMAGED,
            Kind.FILE_ENCRYPTED,
            Kind.FILE_NO_TEXT,
            Kind.FILE_TOO_LARGE,
            Kind.FILE_UNSAFE,
            Kind.FORMAT_UNSUPPORTED);

    private IntakeTarget() {}

    public static List<FuzzTarget> all() {
        List<FuzzTarget> all = new ArrayList<>();
        for (FuzzSample sample : FuzzSamples.all()) {
            String name = sample.name();
            byte[] sound = sample.bytes();
            if (sound[0] == 'P' && sound[1] == 'K') {
                Parts parts = Parts.of(sound);
                all.add(new FuzzTarget(name, data -> outlined(name, Zips.pack(parts.with(data))), parts::seeds));
            } else {
                all.add(new FuzzTarget(name, data -> outlined(name, data), () -> List.of(sound)));
            }
        }
        return all;
    }

    private static void outlined(String name, byte[] bytes) {
        try {
            Reading reading = checked(Intake.read(name, bytes));
            OutlineTarget.check(reading.text(), reading.noise(), reading.header(), reading.structure());
        } catch (ProblemException e) {
            assertThat(FILE_TROUBLE).contains(e.problem().kind());
        }
    }

    /** @return what was wrong with the file */
    static Optional<Kind> read(String name, byte[] bytes) {
        try {
            checked(Intake.read(name, bytes));
            return Optional.empty();
        } catch (ProblemException e) {
            assertThat(FILE_TROUBLE).contains(e.problem().kind());
            return Optional.of(e.problem().kind());
        }
    }

    /** What was read can be worked with: spans lie in the text, noise does not overlap. */
    private static Reading checked(Reading reading) {
        TextSpan all = new TextSpan(0, reading.text().length());
        int end = 0;
        for (Noise noise : reading.noise()) {
            assertThat(noise.span().start()).isGreaterThanOrEqualTo(end);
            end = noise.span().end();
        }
        assertThat(end).isLessThanOrEqualTo(all.end());
        reading.structure()
                .headings()
                .forEach(h -> assertThat(all.contains(h.span())).isTrue());
        reading.structure().tables().forEach(t -> assertThat(all.contains(t)).isTrue());
        reading.structure().notes().forEach(n -> assertThat(all.contains(n)).isTrue());
        reading.quotes().forEach(q -> assertThat(all.contains(q)).isTrue());
        reading.remarks().forEach(r -> assertThat(all.contains(r.span())).isTrue());
        return reading;
    }
}
