package org.yandu.retrieval.suggest;

/** Whoever waits for suggestions. */
public interface Watch {

    /** Nobody looks, and nobody is in a hurry. */
    Watch NONE = new Watch() {
        @Override
        public void progress(double share) {}

        @Override
        public boolean isOver() {
            return false;
        }
    };

    /** @param share of the work that is done, from 0 to 1 */
    void progress(double share);

    /** Whether nobody wants the answer any more; what comes then is incomplete. */
    boolean isOver();
}
