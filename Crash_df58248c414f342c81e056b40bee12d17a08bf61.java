import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

public class Crash_df58248c414f342c81e056b40bee12d17a08bf61 {
    static final String base64Bytes = String.join("", "Kg==");

    public static void main(String[] args) throws Throwable {
        Crash_df58248c414f342c81e056b40bee12d17a08bf61.class.getClassLoader().setDefaultAssertionStatus(true);
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