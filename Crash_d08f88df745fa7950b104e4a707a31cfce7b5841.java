import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

public class Crash_d08f88df745fa7950b104e4a707a31cfce7b5841 {
    static final String base64Bytes = String.join("", "Iw==");

    public static void main(String[] args) throws Throwable {
        Crash_d08f88df745fa7950b104e4a707a31cfce7b5841.class.getClassLoader().setDefaultAssertionStatus(true);
        try {
            Method fuzzerInitialize = org.yandu.fuzz.JazzerEntry.class.getMethod("fuzzerInitialize");
            fuzzerInitialize.invoke(null);
        } catch (NoSuchMethodException ignored) {
            try {
                Method fuzzerInitialize = org.yandu.fuzz.JazzerEntry.class.getMethod("fuzzerInitialize", String[].class);
                fuzzerInitialize.invoke(null, (Object) args);
            } catch (NoSuchMethodException ignored1) {
            } catch (IllegalAccessException | InvocationTargetException e) {
                e.printStackTrace();
                System.exit(1);
            }
        } catch (IllegalAccessException | InvocationTargetException e) {
            e.printStackTrace();
            System.exit(1);
        }
        byte[] input = java.util.Base64.getDecoder().decode(base64Bytes);
        org.yandu.fuzz.JazzerEntry.fuzzerTestOneInput(input);
    }
}