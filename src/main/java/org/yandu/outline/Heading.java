package org.yandu.outline;

/** A candidate that was taken for a heading. */
record Heading(Candidate candidate, double confidence, Reason reason) {

    int start() {
        return candidate.start();
    }
}
