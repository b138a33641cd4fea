package org.yandu.exchange.packet;

import org.yandu.document.Problem;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;

/** Why a file is not taken, said once for all who read it. */
final class Refusal {

    private Refusal() {}

    /** Cut off, no zip at all, or nothing we could have written. */
    static ProblemException damaged(String file) {
        return new ProblemException(Problem.of(Kind.PACKET_DAMAGED, file));
    }

    static ProblemException damaged(String file, Throwable cause) {
        return new ProblemException(Problem.of(Kind.PACKET_DAMAGED, file), cause);
    }

    /** Made to do harm: no honest program writes such a file. */
    static ProblemException unsafe(String file) {
        return new ProblemException(Problem.of(Kind.PACKET_UNSAFE, file));
    }

    /** Not as it was when it was written or signed. */
    static ProblemException altered(String file) {
        return new ProblemException(Problem.of(Kind.PACKET_ALTERED, file));
    }
}
