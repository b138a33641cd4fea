package org.yandu.exchange.accession;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yandu.anchor.Anchor;
import org.yandu.annotation.Annotation;
import org.yandu.codebook.Code;
import org.yandu.codebook.Codebook;
import org.yandu.codebook.Meaning;
import org.yandu.codebook.Pattern;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Fingerprint;
import org.yandu.document.TextSpan;
import org.yandu.exchange.ThemeTags;
import org.yandu.intake.manuscript.Remark;
import org.yandu.language.Texts;
import org.yandu.workspace.Edit;
import org.yandu.workspace.Passages;

/**
 * Comments and highlights that came in a file, as annotations of a coder named after their author. A highlighter pen is a theme
 * that is made the first time it is met. They keep their dates, where the file has any.
 */
final class Remarks {

    private final Codebook codebook;
    private final ThemeTags tags;
    private final Texts texts;
    private final Instant now;
    private final Map<Hue, Code> pens = new EnumMap<>(Hue.class);

    Remarks(Codebook codebook, Texts texts, Instant now) {
        this.codebook = codebook;
        this.texts = texts;
        this.tags = new ThemeTags(codebook);
        this.now = now;
    }

    /** @param there what is on the document already; it is not added a second time */
    List<Edit> edits(List<Remark> remarks, DocumentVersion version, List<Annotation> there) {
        List<Edit> edits = new ArrayList<>();
        List<TextSpan> tagged = remarks.stream()
                .filter(remark -> tags.read(remark.comment()).isPresent())
                .map(Remark::span)
                .toList();
        for (Remark remark : remarks) {
            // The shading of a theme that a comment names is no pen.
            if (remark.comment().isEmpty() && isCovered(remark.span(), tagged)) {
                continue;
            }
            Passages.tidy(version, remark.span()).ifPresent(span -> {
                // What is there cannot have been left later: then a clock was wrong.
                Instant made = remark.made() == null || remark.made().isAfter(now) ? now : remark.made();
                Optional<ThemeTags.Said> said = tags.read(remark.comment());
                List<String> codes = new ArrayList<>();
                said.ifPresentOrElse(
                        each -> codes.addAll(each.codes()),
                        () -> pen(remark.colour(), edits).map(Code::id).ifPresent(codes::add));
                Annotation annotation = new Annotation(
                        UUID.randomUUID().toString(),
                        version.documentId(),
                        version.id(),
                        Anchor.of(version, span),
                        codes,
                        said.map(ThemeTags.Said::comment)
                                .orElse(remark.comment().strip()),
                        coder(remark),
                        made,
                        made,
                        said.map(ThemeTags.Said::flags).orElse(Set.of()));
                if (!annotation.isBare() && there.stream().noneMatch(known -> same(known, annotation))) {
                    edits.add(new Edit.OfAnnotation(null, annotation));
                }
            });
        }
        return edits;
    }

    /** Whether there is one on words that its author has left nothing on yet. */
    boolean isNews(List<Remark> remarks, DocumentVersion version, List<Annotation> there) {
        return remarks.stream()
                .anyMatch(remark -> Passages.tidy(version, remark.span())
                        .map(span -> Anchor.of(version, span).quote().exact())
                        .filter(quote -> there.stream()
                                .noneMatch(known -> known.coder().equals(coder(remark))
                                        && known.anchor().quote().exact().equals(quote)))
                        .isPresent());
    }

    /** Runs of one shade grow together over several marks, so that only all of them cover it. */
    private static boolean isCovered(TextSpan span, List<TextSpan> by) {
        int at = span.start();
        for (TextSpan each : by.stream().sorted().toList()) {
            if (each.start() <= at) {
                at = Math.max(at, each.end());
            }
        }
        return at >= span.end();
    }

    private String coder(Remark remark) {
        String author = remark.author();
        return author == null || author.isBlank() ? texts.get("remark.unnamed") : author.strip();
    }

    private static boolean same(Annotation one, Annotation other) {
        return one.coder().equals(other.coder())
                && one.comment().equals(other.comment())
                && one.codes().equals(other.codes())
                && one.flags().equals(other.flags())
                && one.anchor().quote().exact().equals(other.anchor().quote().exact());
    }

    private Optional<Code> pen(@Nullable String colour, List<Edit> edits) {
        if (colour == null) {
            return Optional.empty();
        }
        Hue hue = Hue.of(colour);
        Code known = pens.get(hue);
        if (known == null) {
            String id = Fingerprint.named("highlight " + hue);
            known = codebook.codes().stream()
                    .filter(code -> code.id().equals(id))
                    .findFirst()
                    .orElse(null);
            if (known == null) {
                known = made(id, hue);
                edits.add(new Edit.OfCode(null, known));
            }
            pens.put(hue, known);
        }
        return Optional.of(known);
    }

    private Code made(String id, Hue hue) {
        String name = texts.get(hue.key());
        return new Code(
                id,
                texts.get("remark.highlight", name),
                name.substring(0, 1),
                hue.colour(),
                Pattern.SOLID,
                Meaning.of(texts.get("remark.definition")),
                null,
                Code.Place.first(codebook.codes().size() + pens.size()),
                false);
    }
}
