package org.yandu;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.stream.BaseStream;
import java.util.stream.Stream;

/**
 * The shape of the house as rules. Each takes the root package, so that it can be pointed at YanDu and at the classes
 * under {@code planted}, which break every rule once.
 */
enum House {
    ROOMS_USE_ONLY_WHAT_THEIR_ROW_NAMES {
        @Override
        ArchRule of(String root) {
            CompositeArchRule all = null;
            for (Map.Entry<String, List<String>> row : ROWS.entrySet()) {
                ArchRule rule = row(root, row.getKey(), row.getValue());
                all = all == null ? CompositeArchRule.of(rule) : all.and(rule);
            }
            return Objects.requireNonNull(all);
        }
    },
    NO_OTHER_ROOMS {
        @Override
        ArchRule of(String root) {
            String[] rooms = ROWS.keySet().stream().map(r -> in(root, r)).toArray(String[]::new);
            return classes()
                    .that(resideOutsideOfPackage(root))
                    .should()
                    .resideInAnyPackage(rooms)
                    .because("every room has a row in the table; a new one needs an argument first");
        }
    },
    ONLY_MAIN_AND_WIRING_AT_THE_ROOT {
        @Override
        ArchRule of(String root) {
            return classes()
                    .that()
                    .resideInAPackage(root)
                    .should()
                    .haveNameMatching(quoted(root) + "\\.(Main|Wiring|WindowWiring|LibraryWiring|package-info)(\\$.*)?")
                    .because("what does something lives in a room");
        }
    },
    NO_CYCLES {
        @Override
        ArchRule of(String root) {
            return slices().matching(root + ".(**)").should().beFreeOfCycles();
        }
    },
    WINDOW_LIBRARIES_ONLY_IN_UI {
        @Override
        ArchRule of(String root) {
            return only(root, List.of("ui"), "javafx..", "atlantafx..", "org.controlsfx..", "org.kordamp.ikonli..")
                    .because("the domain and the command line run without a window");
        }
    },
    TEXT_CONTROL_ONLY_IN_READER {
        @Override
        ArchRule of(String root) {
            return only(root, List.of("ui.reader"), "org.fxmisc..", "org.reactfx..")
                    .because("the text control can be exchanged in one place");
        }
    },
    SQL_ONLY_IN_STORE {
        @Override
        ArchRule of(String root) {
            return only(root, List.of("store"), "java.sql..", "javax.sql..", "org.sqlite..");
        }
    },
    FORMATS_ONLY_AT_THE_DOORS {
        @Override
        ArchRule of(String root) {
            return only(
                    root,
                    List.of("intake", "exchange", "store"),
                    "tools.jackson..",
                    "com.fasterxml..",
                    "com.github.houbb..",
                    "org.jsoup..",
                    "org.commonmark..",
                    "org.apache.poi..",
                    "org.apache.pdfbox..",
                    "org.apache.commons.compress..",
                    "org.openpdf..");
        }
    },
    PICOCLI_ONLY_IN_CLI {
        @Override
        ArchRule of(String root) {
            return noClasses()
                    .that(resideOutsideOfPackage(in(root, "cli")).and(resideOutsideOfPackage(root)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("picocli..");
        }
    },
    PARTS_OF_THE_WINDOW_KNOW_ONLY_THE_SHELL {
        @Override
        ArchRule of(String root) {
            return classes()
                    .that()
                    .resideInAPackage(root + ".ui.*..")
                    .should(new KnowOnlyTheShell(root + ".ui."))
                    .because("a pane that imports another pane can be neither moved nor tested alone")
                    .allowEmptyShould(true);
        }
    },
    NO_LUMBER_ROOMS {
        @Override
        ArchRule of(String root) {
            return noClasses()
                    .should()
                    .resideInAnyPackage(Stream.of("util", "impl", "helper", "manager", "common")
                            .flatMap(name -> Stream.of(".." + name + "..", ".." + name + "s.."))
                            .toArray(String[]::new))
                    .because("such a name says nothing about what lives there");
        }
    },
    ONLY_BACKGROUND_MAKES_THREADS {
        @Override
        ArchRule of(String root) {
            return noClasses()
                    .that(
                            DescribedPredicate.not(
                                    nameMatching(
                                            quoted(root)
                                                    + "\\.(ui\\.shell\\.(Background|Patience|FolderAnswer)|exchange\\.Crew|store\\.Answering)(\\$.*)?")))
                    .should()
                    .accessTargetWhere(MAKES_THREADS)
                    .because(
                            "a running job must be visible and cancellable, and there is one writer; a crew works within its job, and who asks a folder whether it answers may have to be left behind");
        }
    },
    ONE_GATE_FOR_EVERY_CHANGE {
        @Override
        ArchRule of(String root) {
            return noClasses()
                    .that(resideOutsideOfPackage(in(root, "workspace")))
                    .should()
                    .accessTargetWhere(changes(root + ".workspace.Store"))
                    .because("a change that goes past the workspace is checked by nobody and shown by nobody");
        }
    },
    NOBODY_TALKS_TO_THE_WORLD {
        @Override
        ArchRule of(String root) {
            return noClasses()
                    .should()
                    .dependOnClassesThat(TALKS_TO_THE_WORLD)
                    .orShould()
                    .accessTargetWhere(OPENS_ADDRESS)
                    .because("what is read and written here stays on this machine");
        }
    },
    EVERY_ROOM_IS_NULL_MARKED {
        @Override
        ArchRule of(String root) {
            return classes().should(new BeNullMarked()).because("NullAway checks only what is marked");
        }
    },
    VIEW_MODELS_KNOW_NO_NODES {
        @Override
        ArchRule of(String root) {
            return noClasses()
                    .that(resideInAPackage(in(root, "ui")).and(nameMatching(".*Model(\\$.*)?")))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("javafx.scene..")
                    .because("a view model is tested without a screen")
                    .allowEmptyShould(true);
        }
    };

    /** The table of architecture.md: a room, and the rooms it may use. */
    private static final Map<String, List<String>> ROWS = rows();

    /** Names and addresses (URI, URL, URLDecoder) are harmless; what opens a connection is not. */
    private static final DescribedPredicate<JavaClass> TALKS_TO_THE_WORLD = nameMatching(
                    "java\\.net\\.(?!URI$|URL$|URISyntaxException$|MalformedURLException$|URLDecoder$|URLEncoder$).*")
            .or(nameMatching("java\\.nio\\.channels\\..*(Socket|Datagram|Network).*"))
            .or(nameMatching("javax\\.net\\..*"))
            .or(nameMatching("java\\.rmi\\..*"))
            .or(nameMatching("javafx\\.scene\\.web\\..*"))
            .forSubtype();

    private static final DescribedPredicate<JavaAccess<?>> OPENS_ADDRESS = DescribedPredicate.describe(
            "open an address",
            access -> access.getTargetOwner().isEquivalentTo(java.net.URL.class)
                    && access.getName().matches("open.*|getContent"));

    private static final DescribedPredicate<JavaAccess<?>> MAKES_THREADS = makesThreads();

    /** The rule, for the house that stands in this package. */
    abstract ArchRule of(String root);

    private static Map<String, List<String>> rows() {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        rows.put("language", List.of());
        rows.put("document", List.of());
        rows.put("outline", List.of("document"));
        rows.put("anchor", List.of("document"));
        rows.put("codebook", List.of());
        rows.put("annotation", List.of("document", "anchor", "codebook"));
        rows.put("lesson", List.of("document", "outline", "anchor", "annotation"));
        List<String> domain = List.of("document", "outline", "anchor", "codebook", "annotation", "lesson");
        rows.put("workspace", domain);
        rows.put("retrieval", with(domain, "workspace"));
        rows.put("curation", with(domain, "workspace", "retrieval"));
        rows.put("intake", List.of("document", "outline"));
        rows.put("exchange", with(domain, "workspace", "retrieval", "curation", "intake", "language"));
        rows.put("store", with(domain, "workspace", "retrieval"));
        rows.put("ui", with(domain, "workspace", "retrieval", "curation", "intake", "exchange", "language"));
        rows.put("cli", with(domain, "workspace", "retrieval", "curation", "intake", "exchange", "store", "language"));
        return rows;
    }

    private static List<String> with(List<String> rooms, String... more) {
        return Stream.concat(rooms.stream(), Arrays.stream(more)).toList();
    }

    private static ArchRule row(String root, String room, List<String> uses) {
        String[] allowed = Stream.concat(Stream.of(room), uses.stream())
                .map(r -> in(root, r))
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(in(root, room))
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage(root + "..").or(resideInAnyPackage(allowed)))
                .allowEmptyShould(true); // a room may still be unbuilt
    }

    private static ArchRule only(String root, List<String> rooms, String... libraries) {
        String[] allowed = rooms.stream().map(r -> in(root, r)).toArray(String[]::new);
        return noClasses()
                .that()
                .resideOutsideOfPackages(allowed)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }

    private static DescribedPredicate<JavaAccess<?>> makesThreads() {
        return DescribedPredicate.describe("makes a thread or jumps to the window's", access -> {
            JavaClass owner = access.getTarget().getOwner();
            String name = access.getTarget().getName();
            return owner.isAssignableTo(Thread.class)
                            && (name.equals("<init>") || name.startsWith("start") || name.startsWith("of"))
                    || owner.getName().startsWith(Thread.class.getName() + "$Builder")
                    || owner.isEquivalentTo(Executors.class)
                    || owner.isAssignableTo(ThreadPoolExecutor.class)
                    || owner.isAssignableTo(ForkJoinPool.class)
                    || owner.isAssignableTo("java.util.Timer")
                    || owner.isAssignableTo(CompletableFuture.class) && name.endsWith("Async")
                    || assignableTo(BaseStream.class).test(owner) && name.equals("parallel")
                    || name.equals("parallelStream")
                    || owner.isAssignableTo("javafx.concurrent.Service")
                    || owner.getName().equals("javafx.application.Platform") && name.equals("runLater");
        });
    }

    private static DescribedPredicate<JavaAccess<?>> changes(String store) {
        return DescribedPredicate.describe(
                "changes the library at its store",
                access -> access.getTarget().getOwner().getName().equals(store)
                        && access.getName().matches("commit.*|undo|redo"));
    }

    private static String in(String root, String room) {
        return root + "." + room + "..";
    }

    private static String quoted(String root) {
        return root.replace(".", "\\.");
    }
}
