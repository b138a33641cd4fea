package org.yandu.retrieval.names;
import java.nio.file.*;
import java.util.*;
public class Scratch {
    public static void main(String[] a) throws Exception {
        try (var s = Files.list(Path.of("seeds"))) {
            for (Path p : s.sorted().toList()) {
                System.out.println("== " + p.getFileName());
                for (NameForm f : NameFinder.find(NameFinderTest.version(Files.readString(p)))) {
                    System.out.printf("%.2f %s %s %s%n", f.score(), f.kind(), f.shown(), f.evidence());
                }
                System.out.println(org.yandu.retrieval.figures.Findings.of(NameFinderTest.version(Files.readString(p))).stream().map(x -> x.words()).toList());
            }
        }
        NameFinderTest t = new NameFinderTest();
        t.findsTheNamesOfTextsItHasNotSeen();
    }
}
