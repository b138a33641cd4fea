package org.yandu.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yandu.outline.numbers.Numeral;

class NumeralTest {

    @Test
    void whatIsWrittenIsReadAgain() {
        for (int number = 1; number < 10_000; number++) {
            assertThat(Numeral.read(Numeral.written(number)))
                    .as(Numeral.written(number))
                    .isEqualTo(number);
        }
    }

    /** The hundredth heading was numbered like the tenth. */
    @Test
    void asHeadingsAreNumbered() {
        assertThat(Numeral.written(10)).isEqualTo("十");
        assertThat(Numeral.written(12)).isEqualTo("十二");
        assertThat(Numeral.written(20)).isEqualTo("二十");
        assertThat(Numeral.written(100)).isEqualTo("一百");
        assertThat(Numeral.written(105)).isEqualTo("一百零五");
        assertThat(Numeral.written(110)).isEqualTo("一百一十");
        assertThat(Numeral.written(1003)).isEqualTo("一千零三");
        assertThat(Numeral.written(0)).isEqualTo("0");
    }
}
