package org.yandu.ui.shell;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/**
 * A failure nobody expected.
 *
 * @param code short, and the same for the same bug
 * @param details for the maintainers
 */
record Bug(String code, String details) {

    /** Logs the failure; the one place that does. */
    static Bug logged(Throwable failure) {
        StringWriter details = new StringWriter();
        failure.printStackTrace(new PrintWriter(details));
        String code = code(failure);
        System.getLogger("org.yandu").log(System.Logger.Level.ERROR, code, failure);
        return new Bug(code, code + "\n" + details);
    }

    /** From the kind of failure and the innermost line of ours. */
    private static String code(Throwable failure) {
        CRC32 crc = new CRC32();
        crc.update(failure.getClass().getName().getBytes(StandardCharsets.UTF_8));
        for (StackTraceElement line : failure.getStackTrace()) {
            if (line.getClassName().startsWith("org.yandu")) {
                crc.update(line.toString().getBytes(StandardCharsets.UTF_8));
                break;
            }
        }
        return "YD-" + Long.toHexString(crc.getValue()).toUpperCase(Locale.ROOT);
    }
}
