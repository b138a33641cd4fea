package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What others wrote is carried byte for byte, in the source tree and inside the built program. */
class CarriedFilesTest {

    @ParameterizedTest
    @CsvSource({
        "000_9ac79440601f8240.txt, 7f36907a8169c68fb962040a7201290947bd0fffd89387a48a1a3acd483b3873",
        "001_06438de2f09206a5.txt, b470fc8cd54a139313e8f2e19d258a4d0f619cbc014f35a69a810bab45b67daf",
        "002_efa1b91cc45e0ab7.txt, 75e2a6e89f1b3d6a9b17e3fa53e0e53cb8ae9584a047b3b07423ef6fffcd00ad",
        "003_d5425ff96f23db4c.txt, 1149c3b2b780b7cee2fb2d5c35c2d85a9ef9bb61238d18f8c96355b65f991933",
        "004_39b77698d1b17bcb.txt, 7ead0b140666cba34e16b682bbf6dee5009ae898d17a3b5fcb9cebd7aa50bf94",
    })
    void seeds(String name, String sha256) throws IOException {
        assertThat(hash(Files.readAllBytes(Path.of("seeds", name)))).isEqualTo(sha256);
        assertThat(hash(packed("seeds/" + name))).isEqualTo(sha256);
    }

    @ParameterizedTest
    @CsvSource({
        "NotoSerifSC-Regular.ttf, c358a69de3df5f423a8946a7b03e3126fb6ba116f1130a463455b4e39e1f0742",
        "OFL-NotoSerifSC.txt, 5e0da210fb04058a8c0087985d2d456b931c2579811a49655721d3cf0c36b6d6",
    })
    void readingFace(String name, String sha256) throws IOException {
        assertThat(hash(packed("fonts/" + name))).isEqualTo(sha256);
    }

    @Test
    void licenceOfYanDu() throws IOException {
        assertThat(hash(Files.readAllBytes(Path.of("packaging/LICENSE"))))
                .as("Apache-2.0 as apache.org publishes it")
                .isEqualTo("cfc7749b96f63bd31c3c42b5c471bf756814053e847c10f3eb003417bc523d30");
    }

    private static byte[] packed(String name) throws IOException {
        try (InputStream in = CarriedFilesTest.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
