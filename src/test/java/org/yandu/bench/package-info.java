/**
 * What the benchmarks of all rooms have in common: each hands its figures to {@link org.yandu.bench.Figures}, which keeps them in
 * {@code target/bench}, and {@link org.yandu.bench.BenchTable} makes one table, one JSON file and one picture of them. Run by
 * {@code mvn -q -Pbench verify}.
 */
package org.yandu.bench;
