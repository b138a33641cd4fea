package org.yandu.outline;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yandu.document.DocumentVersion;
import org.yandu.document.DocumentVersion.Origin;
import org.yandu.document.TextSpan;
import org.yandu.intake.Intake;
import org.yandu.intake.Reading;
import org.yandu.outline.order.Arrangement;
import org.yandu.outline.order.OrderRepair;
import org.yandu.outline.order.Proposal;
import org.yandu.outline.order.ReadingOrder;

/**
 * Measures proposals of order against texts torn apart by hand: {@code NN.txt}, one paragraph a line, with {@code NN.gold}, the numbers of its
 * lines as they are to be read, or {@code as is}. Counted are the neighbours of the gold that are neighbours in what is proposed too. Texts are taken in as
 * files are.
 */
final class OrderHarness {

    /**
     * One text.
     *
     * @param torn whether it is to be put in order at all
     * @param proposed whether an order was proposed
     * @param stood how many neighbours were right as the text stood
     * @param right how many are as proposed
     * @param pairs how many there are
     * @param order numbers of the lines as proposed
     */
    record Result(String name, boolean torn, boolean proposed, int stood, int right, int pairs, List<Integer> order) {}

    private OrderHarness() {}

    static List<Result> measure(Path folder) throws IOException {
        List<Result> results = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                results.add(result(file));
            }
        }
        return results;
    }

    private static Result result(Path file) throws IOException {
        String name = file.getFileName().toString().replace(".txt", "");
        Reading read = Intake.read(name + ".txt", Files.readAllBytes(file));
        DocumentVersion version = new DocumentVersion(
                "v", "d", read.text(), read.noise(), new Origin(read.encoding(), "", Instant.EPOCH));
        OutlineTree tree = Outliner.outline(read.text(), read.noise(), read.header());
        Optional<Proposal> proposal = OrderRepair.propose(version, tree);
        List<TextSpan> lines = lines(read.text());
        List<Integer> as = IntStream.rangeClosed(1, lines.size()).boxed().toList();
        List<String> gold = Files.readAllLines(file.resolveSibling(name + ".gold")).stream()
                .filter(line -> !line.isBlank())
                .toList();
        boolean torn = !gold.contains("as is");
        List<Integer> truth = torn ? gold.stream().map(Integer::valueOf).toList() : as;
        List<Integer> order = proposal.map(found -> order(
                        tree,
                        found.arrangement("a", "d", "v"),
                        lines,
                        read.text().length()))
                .orElse(as);
        return new Result(
                name, torn, proposal.isPresent(), right(truth, as), right(truth, order), truth.size() - 1, order);
    }

    private static List<TextSpan> lines(String text) {
        List<TextSpan> lines = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                int indent = line.length() - line.stripLeading().length();
                lines.add(new TextSpan(start + indent, start + line.length()));
            }
            start += line.length() + 1;
        }
        return lines;
    }

    private static List<Integer> order(OutlineTree tree, Arrangement arrangement, List<TextSpan> lines, int length) {
        List<TextSpan> stretches = new ReadingOrder(tree, length, arrangement).stretches();
        return IntStream.rangeClosed(1, lines.size())
                .boxed()
                .sorted(Comparator.comparing(
                        line -> stretch(stretches, lines.get(line - 1).start())))
                .toList();
    }

    private static int stretch(List<TextSpan> stretches, int place) {
        return IntStream.range(0, stretches.size())
                .filter(at -> stretches.get(at).contains(place))
                .findFirst()
                .orElseThrow();
    }

    private static int right(List<Integer> truth, List<Integer> order) {
        Set<List<Integer>> pairs = new HashSet<>();
        for (int i = 1; i < order.size(); i++) {
            pairs.add(order.subList(i - 1, i + 1));
        }
        return (int) IntStream.range(1, truth.size())
                .filter(i -> pairs.contains(truth.subList(i - 1, i + 1)))
                .count();
    }

    static void print(List<Result> results, PrintStream out) {
        for (Result one : results) {
            out.printf(
                    "%s %-10s %-14s neighbours %d of %d (as it stands %d) %s%n",
                    one.name,
                    one.torn ? "torn" : "in order",
                    one.proposed ? "proposed" : "left alone",
                    one.right,
                    one.pairs,
                    one.stood,
                    one.order);
        }
        Stream<Result> torn = results.stream().filter(Result::torn);
        int pairs =
                results.stream().filter(Result::torn).mapToInt(Result::pairs).sum();
        int right = torn.mapToInt(Result::right).sum();
        out.printf("all torn: %d of %d neighbours, %.3f%n", right, pairs, (double) right / pairs);
    }

    public static void main(String[] args) throws IOException {
        print(measure(Path.of(args[0])), System.out);
    }
}
