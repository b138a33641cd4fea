package org.yandu.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LibraryFolderTest {

    private static final Path HOME = Path.of("/home/li").toAbsolutePath();

    private static Path usual(String system, Map<String, String> environment) {
        return LibraryFolder.usual(system, HOME, environment).root();
    }

    @Test
    void linux() {
        assertThat(usual("Linux", Map.of())).isEqualTo(HOME.resolve(".local/share/yandu"));
        Path data = Path.of("/data").toAbsolutePath();
        assertThat(usual("Linux", Map.of("XDG_DATA_HOME", data.toString()))).isEqualTo(data.resolve("yandu"));
        assertThat(usual("Linux", Map.of("XDG_DATA_HOME", "relative"))).isEqualTo(HOME.resolve(".local/share/yandu"));
        assertThat(usual("Linux", Map.of("XDG_DATA_HOME", ""))).isEqualTo(HOME.resolve(".local/share/yandu"));
    }

    @Test
    void windows() {
        Path roaming = Path.of("/roaming").toAbsolutePath();
        assertThat(usual("Windows 11", Map.of("APPDATA", roaming.toString()))).isEqualTo(roaming.resolve("YanDu"));
        assertThat(usual("Windows 11", Map.of())).isEqualTo(HOME.resolve("AppData/Roaming/YanDu"));
    }

    @Test
    void mac() {
        assertThat(usual("Mac OS X", Map.of())).isEqualTo(HOME.resolve("Library/Application Support/YanDu"));
    }
}
