/**
 * The dates a text names: {@link org.yandu.retrieval.dates.DateFinder} finds them, {@link org.yandu.retrieval.dates.DateSpan} says
 * which days they mean.
 *
 * <p>Only what is certain is taken: a year needs its 年 or a whole date, 98年 and 去年 are left to the reader, a plan such as “十三五” counts
 * where it is quoted or named as a period. Years of an era (嘉靖二十一年, 民國112年) are Western years; a day that counts by the moon is left out. A day without a year is found, but has no place on a time line.
 */
@NullMarked
package org.yandu.retrieval.dates;

import org.jspecify.annotations.NullMarked;
