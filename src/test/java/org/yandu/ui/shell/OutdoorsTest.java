package org.yandu.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class OutdoorsTest {

    private static final Path FILE = Path.of("/tmp/a b/&calc.pdf");

    @Test
    void everySystemHasItsOwnWay() {
        assertThat(Outdoors.opening("Windows 11", FILE)).containsExactly("explorer.exe", FILE.toString());
        assertThat(Outdoors.opening("Mac OS X", FILE)).containsExactly("open", FILE.toString());
        assertThat(Outdoors.opening("Linux", FILE)).containsExactly("xdg-open", FILE.toString());
        assertThat(Outdoors.showing("Windows 11", FILE)).containsExactly("explorer.exe", "/select,", FILE.toString());
        assertThat(Outdoors.showing("Mac OS X", FILE)).containsExactly("open", "-R", FILE.toString());
        assertThat(Outdoors.showing("Linux", FILE))
                .containsExactly(
                        "xdg-open", Objects.requireNonNull(FILE.getParent()).toString());
    }
}
