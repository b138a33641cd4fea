package org.yandu.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Which backups are kept: the newest of each of the last seven days that have any, of the last four weeks, of the last twelve months,
 * and the newest of every older layout, which a program of that time can open. Counted in days that have backups and not in days gone
 * by: a library that rests for a year loses none, and neither does one whose clock jumps.
 */
final class Rotation {

    private static final int DAYS = 7;
    private static final int WEEKS = 4;
    private static final int MONTHS = 12;

    /** A Monday, from which weeks are counted. */
    private static final LocalDate MONDAY = LocalDate.of(1970, 1, 5);

    private Rotation() {}

    /**
     * @param all the newest first
     * @return those that are no longer needed
     */
    static List<Backup> spare(List<Backup> all) {
        Set<Backup> kept = new HashSet<>();
        keep(all, kept, Rotation::day, DAYS);
        keep(all, kept, backup -> ChronoUnit.WEEKS.between(MONDAY, day(backup)), WEEKS);
        keep(all, kept, backup -> YearMonth.from(day(backup)), MONTHS);
        keep(all, kept, Backup::schema, Integer.MAX_VALUE);
        return all.stream().filter(backup -> !kept.contains(backup)).toList();
    }

    private static LocalDate day(Backup backup) {
        return LocalDate.ofInstant(backup.at(), ZoneOffset.UTC);
    }

    /** The first of each group, for the first so many groups. */
    private static void keep(List<Backup> all, Set<Backup> kept, Function<Backup, Object> group, int most) {
        Set<Object> seen = new LinkedHashSet<>();
        for (Backup backup : all) {
            if (seen.size() < most && seen.add(group.apply(backup))) {
                kept.add(backup);
            }
        }
    }
}
