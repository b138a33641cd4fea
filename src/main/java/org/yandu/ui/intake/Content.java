package org.yandu.ui.intake;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Problem;
import org.yandu.document.ProblemException;
import org.yandu.exchange.accession.Source;
import org.yandu.ui.parts.Clips;

/** Where a text that is to come in lies. */
sealed interface Content {

    /** @param encoding {@code null} to find out */
    Source source(@Nullable Charset encoding);

    /** @throws ProblemException FILE_UNREADABLE */
    byte[] bytes();

    record OfFile(Path file) implements Content {
        @Override
        public Source source(@Nullable Charset encoding) {
            return Source.file(file, encoding);
        }

        @Override
        public byte[] bytes() {
            try {
                return Files.readAllBytes(file);
            } catch (IOException e) {
                throw new ProblemException(Problem.of(Problem.Kind.FILE_UNREADABLE, file), e);
            }
        }
    }

    record OfClip(Clips.Clip clip) implements Content {
        @Override
        public Source source(@Nullable Charset encoding) {
            return Source.bytes(clip.fileName(), clip.bytes(), encoding);
        }

        @Override
        public byte[] bytes() {
            return clip.bytes();
        }
    }
}
