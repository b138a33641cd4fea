package org.yandu.store.index;

/** The index is not as it was written. It can be made anew from the texts. */
public final class DamagedIndexException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DamagedIndexException(String what) {
        super(what);
    }
}
