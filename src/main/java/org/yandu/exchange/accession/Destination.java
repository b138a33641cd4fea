package org.yandu.exchange.accession;

/** What a file is to become in the library. */
public sealed interface Destination {

    /** To be found out: a newer text of a document that is there, nothing when its words are there already, else a document. */
    Destination FOUND_OUT = new FoundOut();

    Destination OWN = new Own();

    record FoundOut() implements Destination {}

    /** A document of its own, whatever it is like. */
    record Own() implements Destination {}

    /** The newest text of a document, however little it is like it. */
    record VersionOf(String documentId) implements Destination {}

    /**
     * The newer text of what another file of the same batch becomes.
     *
     * @param path of that file's source
     */
    record After(String path) implements Destination {}
}
