package org.yandu.intake.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {

    @ParameterizedTest
    @CsvSource({
        "2023-04-13T10:05:00Z, 2023-04-13T10:05:00Z",
        "2023-04-13T10:05:07.123456789+08:00, 2023-04-13T02:05:07Z",
        "2023-04-13T10:05:00-0330, 2023-04-13T13:35:00Z",
        "D:20230413100500+08'00', 2023-04-13T02:05:00Z",
        "D:20230413100500+08'00, 2023-04-13T02:05:00Z",
        "D:20230413100500Z00'00', 2023-04-13T10:05:00Z",
    })
    void withTheirZone(String said, Instant moment) {
        assertThat(Moments.of(said)).isEqualTo(moment);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-04-13T10:05:00, 2023-04-13T10:05:00",
        "2023-04-13T10:05, 2023-04-13T10:05:00",
        "2023-04-13, 2023-04-13T00:00:00",
        "2023/04/13 10:05:09, 2023-04-13T10:05:09",
        "D:20230413100500, 2023-04-13T10:05:00",
        "D:20230413, 2023-04-13T00:00:00",
    })
    void withoutAZoneTheyAreThoseOfThisPlace(String said, LocalDateTime here) {
        assertThat(Moments.of(said)).isEqualTo(here(here));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Apr 13",
                "2023-13-01",
                "2023-02-30",
                "0001-01-01T00:00:00Z",
                "D:2023",
                "2023-04-13T10:05+99:00"
            })
    void whatIsNone(String said) {
        assertThat(Moments.of(said)).isNull();
    }

    @Test
    void wordWritesItsLocalTimeWithAZ() {
        assertThat(Moments.local("2023-04-13T10:05:00Z")).isEqualTo(here(LocalDateTime.of(2023, 4, 13, 10, 5)));
        assertThat(Moments.local("2023-04-13T10:05:00+08:00")).isEqualTo(Instant.parse("2023-04-13T02:05:00Z"));
    }

    @Test
    void oldWordPacksIt() {
        assertThat(Moments.packed(-2018219387)).isEqualTo(here(LocalDateTime.of(2023, 4, 13, 10, 5)));
        assertThat(Moments.packed(0)).isNull();
        assertThat(Moments.packed(-1)).isNull();
    }

    private static Instant here(LocalDateTime time) {
        return time.atZone(ZoneId.systemDefault()).toInstant();
    }
}
