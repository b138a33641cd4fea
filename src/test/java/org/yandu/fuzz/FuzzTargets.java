package org.yandu.fuzz;

import java.util.List;
import java.util.function.Supplier;
import org.yandu.anchor.QuoteTarget;
import org.yandu.exchange.codebooks.CodebookTarget;
import org.yandu.exchange.foreign.ForeignTarget;
import org.yandu.exchange.markdown.MarkdownTarget;
import org.yandu.exchange.packet.PacketTarget;
import org.yandu.intake.IntakeTarget;
import org.yandu.intake.cleaning.HeadTarget;
import org.yandu.outline.OutlineTarget;
import org.yandu.retrieval.QueryTarget;

/** The one list of targets. */
final class FuzzTargets {

    /** Those that need a library come last: a fuzzer that wants one of the others does not wait for it. */
    private static final List<Supplier<List<FuzzTarget>>> ROOMS = List.of(
            OutlineTarget::all,
            HeadTarget::all,
            QueryTarget::all,
            QuoteTarget::all,
            MarkdownTarget::all,
            CodebookTarget::all,
            IntakeTarget::all,
            PacketTarget::all,
            ForeignTarget::all);

    private FuzzTargets() {}

    static List<FuzzTarget> all() {
        return ROOMS.stream().flatMap(room -> room.get().stream()).toList();
    }

    static FuzzTarget named(String name) {
        return ROOMS.stream()
                .flatMap(room -> room.get().stream())
                .filter(target -> target.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }
}
