package org.yandu.ui.intake;

import java.nio.charset.Charset;
import java.util.List;
import java.util.function.Consumer;
import org.yandu.intake.EncodingSamples;
import org.yandu.ui.shell.Background;
import org.yandu.ui.shell.Job;

/** Files that have not come in yet, in encodings the reader looks at and chooses. For the JavaFX thread. */
final class OtherEncodings {

    private final Background background;
    private final Arrivals arrivals;

    OtherEncodings(Background background, Arrivals arrivals) {
        this.background = background;
        this.arrivals = arrivals;
    }

    /** Hands over the first lines in every encoding. */
    void samples(Arrival arrival, Consumer<List<EncodingSamples.Sample>> show) {
        background.read(
                Job.named("job.read_files"),
                () -> EncodingSamples.of(arrival.content().bytes()),
                show);
    }

    /** Reads a file in another encoding; what comes late, or of a list that was put away, is passed over. */
    void read(Arrival arrival, Charset encoding) {
        Arrival other = arrivals.now(arrival).in(encoding);
        arrivals.put(other);
        background.read(Job.named("job.read_files"), () -> arrivals.tryOut(other), outcome -> {
            if (arrivals.has(other) && encoding.equals(arrivals.now(other).encoding())) {
                arrivals.found(other.number(), outcome);
            }
        });
    }
}
