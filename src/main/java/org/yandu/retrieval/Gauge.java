package org.yandu.retrieval;

/** Whoever waits for long work: told how far it has come, asked now and then whether it is still wanted. */
public interface Gauge {

    /** Nobody watches, nobody stops it. */
    Gauge NONE = new Gauge() {
        @Override
        public void at(int done, int all) {}

        @Override
        public boolean isUnwanted() {
            return false;
        }
    };

    void at(int done, int all);

    /** When it says yes, something incomplete is returned soon. */
    boolean isUnwanted();
}
