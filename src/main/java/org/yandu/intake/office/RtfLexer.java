package org.yandu.intake.office;

/** Cuts rich text into braces, control words and bytes of text. */
final class RtfLexer {

    enum Token {
        OPEN,
        CLOSE,
        /** {@code \word} or {@code \word12}, or a control sign such as {@code \~}. */
        CONTROL,
        /** A byte of text as it stands. */
        RAW,
        /** A byte of text written as {@code \'b0}. */
        HEX,
        END
    }

    /** Word's own have up to 32 letters. */
    private static final int LONGEST = 40;

    private final byte[] bytes;
    private int at;

    /** Of the last control word. */
    String word = "";

    int parameter;
    boolean parameterised;

    /** Of the last byte of text. */
    int value;

    RtfLexer(byte[] bytes) {
        this.bytes = bytes;
        while (at < bytes.length && bytes[at] != '{') {
            at++;
        }
    }

    Token next() {
        while (at < bytes.length) {
            int b = bytes[at++] & 0xFF;
            switch (b) {
                case '{' -> {
                    return Token.OPEN;
                }
                case '}' -> {
                    return Token.CLOSE;
                }
                case '\\' -> {
                    return control();
                }
                case '\r', '\n', 0 -> {
                    // Line ends in the file mean nothing.
                }
                default -> {
                    value = b;
                    return Token.RAW;
                }
            }
        }
        return Token.END;
    }

    /**
     * The second byte of a pair whose first one stood as it is, when it would otherwise pass for a sign of the format: GBK has
     * pairs that end in a backslash or a brace, and programs that write bytes as they are do not mask them.
     *
     * @return -1 when what follows is to be read as usual
     */
    int maskedTrail() {
        if (at >= bytes.length) {
            return -1;
        }
        int b = bytes[at];
        boolean escape = b == '\\' && at + 1 < bytes.length && bytes[at + 1] == '\'';
        return (b == '\\' && !escape) || b == '{' || b == '}' ? bytes[at++] : -1;
    }

    /** Passes over binary data. */
    void skip(int count) {
        at = (int) Math.min(bytes.length, (long) at + Math.max(0, count));
    }

    private Token control() {
        parameterised = false;
        parameter = 0;
        if (at >= bytes.length) {
            return Token.END;
        }
        int first = bytes[at] & 0xFF;
        if (!isLetter(first)) {
            at++;
            return sign(first);
        }
        int from = at;
        while (at < bytes.length && at - from < LONGEST && isLetter(bytes[at])) {
            at++;
        }
        word = new String(bytes, from, at - from, java.nio.charset.StandardCharsets.US_ASCII);
        parameter();
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        return Token.CONTROL;
    }

    private void parameter() {
        boolean minus = at + 1 < bytes.length && bytes[at] == '-' && isDigit(bytes[at + 1]);
        at += minus ? 1 : 0;
        long number = 0;
        while (at < bytes.length && isDigit(bytes[at])) {
            number = Math.min(Integer.MAX_VALUE, number * 10 + bytes[at++] - '0');
            parameterised = true;
        }
        parameter = (int) (minus ? -number : number);
    }

    private Token sign(int sign) {
        if (sign == '\'') {
            int high = at < bytes.length ? Character.digit(bytes[at], 16) : -1;
            int low = at + 1 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
            if (high < 0 || low < 0) {
                word = "";
                return Token.CONTROL;
            }
            at += 2;
            value = high << 4 | low;
            return Token.HEX;
        }
        if (sign == '\\' || sign == '{' || sign == '}') {
            value = sign;
            return Token.HEX;
        }
        word = sign == '\r' || sign == '\n' ? "par" : String.valueOf((char) sign);
        return Token.CONTROL;
    }

    private static boolean isLetter(int b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
    }

    private static boolean isDigit(int b) {
        return b >= '0' && b <= '9';
    }
}
