package org.yandu.intake;

/** A sound file to be broken in many ways. */
interface FuzzSample {

    /** With the extension of its format. */
    String name();

    byte[] bytes();

    static FuzzSample of(String name, byte[] bytes) {
        return new FuzzSample() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public byte[] bytes() {
                return bytes.clone();
            }
        };
    }
}
