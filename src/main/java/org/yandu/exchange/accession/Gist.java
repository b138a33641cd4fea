package org.yandu.exchange.accession;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Fingerprint;
import org.yandu.document.Header;
import org.yandu.document.Problem;
import org.yandu.document.Problem.Kind;
import org.yandu.document.Unread;
import org.yandu.intake.EncodingSamples;
import org.yandu.intake.Reading;

/**
 * What is known of a file that was read, short enough to be held for thousands of files.
 *
 * @param header what the text says about itself
 * @param format short lower-case name
 * @param characters code points of the text
 * @param sha256 of the bytes, lower-case hexadecimal
 * @param decoding how the bytes were read
 * @param content the same for all files of one format that say the same, in whatever bytes
 * @param bare what it says, for comparing with other files
 * @param pictures numbers, from 1 and ascending, of pages that are a picture and whose words did not come in
 * @param remarks how many comments and highlights others left on it
 * @param unread places whose bytes could not be read; the text came in all the same
 */
public record Gist(
        Header header,
        String format,
        int characters,
        String sha256,
        Decoding decoding,
        String content,
        BareText bare,
        List<Integer> pictures,
        int remarks,
        Unread unread) {

    /**
     * @param encoding name of the charset
     * @param confidence of the encoding, from 0 to 1
     * @param otherwise as in {@link Reading}
     */
    public record Decoding(
            String encoding, double confidence, @Nullable String otherwise) {}

    static Gist of(Reading reading) {
        return new Gist(
                reading.header(),
                reading.format(),
                reading.text().codePointCount(0, reading.text().length()),
                Fingerprint.of(reading.bytes()),
                new Decoding(reading.encoding(), reading.confidence(), reading.otherwise()),
                content(reading),
                BareText.of(reading.text(), reading.noise()),
                reading.pictures(),
                reading.remarks().size(),
                reading.unread());
    }

    /** Such as {@code 2-4, 7}; empty when there are none. */
    public String picturePages() {
        List<String> runs = new ArrayList<>();
        for (int i = 0, from = 0; i < pictures.size(); i++) {
            boolean ends = i + 1 == pictures.size() || pictures.get(i + 1) != pictures.get(i) + 1;
            if (ends) {
                runs.add(from == i ? "" + pictures.get(i) : pictures.get(from) + "-" + pictures.get(i));
                from = i + 1;
            }
        }
        return String.join(", ", runs);
    }

    /** What is missing of a text that came in all the same: how many places could not be read, and where the first ones are. */
    public Optional<Problem> trouble() {
        if (unread.isEmpty()) {
            return Optional.empty();
        }
        Kind kind = EncodingSamples.fit(format) ? Kind.BYTES_UNREAD : Kind.CHARACTERS_LOST;
        return Optional.of(Problem.of(kind, Integer.toString(unread.count()), places()));
    }

    /** Such as {@code 4 “要认真落实。�” · 9 “…”}, and dots when there are more. */
    private String places() {
        List<String> places = new ArrayList<>();
        unread.first().forEach(place -> places.add(place.line() + " “" + place.around() + "”"));
        return String.join(" · ", places) + (unread.count() > places.size() ? " …" : "");
    }

    /** UTF-8 or GB18030, made yesterday or today: what is read of it is the same, what others left on it included. */
    private static String content(Reading reading) {
        return reading.format() + " " + reading.structure().hashCode() + " "
                + reading.remarks().hashCode() + " "
                + Fingerprint.of(reading.text().getBytes(StandardCharsets.UTF_8));
    }
}
