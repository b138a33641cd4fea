package org.yandu.fuzz;

import java.util.List;
import java.util.stream.Stream;
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

    static final List<FuzzTarget> ALL = Stream.of(
                    OutlineTarget.all(),
                    HeadTarget.all(),
                    QueryTarget.all(),
                    QuoteTarget.all(),
                    MarkdownTarget.all(),
                    CodebookTarget.all(),
                    PacketTarget.all(),
                    ForeignTarget.all(),
                    IntakeTarget.all())
            .flatMap(List::stream)
            .toList();

    private FuzzTargets() {}

    static FuzzTarget named(String name) {
        return ALL.stream()
                .filter(target -> target.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }
}
