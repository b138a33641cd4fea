package org.yandu.exchange.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.yandu.curation.Merge;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.ProblemException;
import org.yandu.fuzz.FuzzTarget;
import org.yandu.fuzz.JsonEdits;
import org.yandu.workspace.Workspace;

/** Packets from anywhere: the file, its manifest, and what it says inside hashes that are right; opened, merged, but never carried out. */
public final class PacketTarget {

    private static final Merge.Settings SETTINGS = new Merge.Settings(Set.of(), "学员自建主题", Classroom.MONDAY);

    private final Classroom room;
    private final Document document;
    private final Making.Made given;
    private final Workspace fresh;
    private final Workspace student;

    private PacketTarget(Path folder) {
        room = new Classroom(folder);
        document = room.take("讲话", "依法行政是优化软环境的关键。\n信用是市场经济的基石。");
        given = room.give(document);
        fresh = room.library("fresh");
        student = room.library("student");
        Opening.of(student, file(given.bytes()), Classroom.MONDAY).carryOut();
    }

    public static List<FuzzTarget> all() {
        try {
            Path parent = Files.createDirectories(Path.of("target", "children"));
            return new PacketTarget(Files.createTempDirectory(parent, "packets")).targets();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<FuzzTarget> targets() {
        DocumentVersion version = room.text(document);
        byte[] back = room.back(
                given.assignment(), "甲", null, Classroom.MONDAY, version, Classroom.mark(version, "m", "甲", 2, 9));
        byte[] key = Releasing.make(room.library, given.assignment(), null, Classroom.MONDAY);
        return List.of(
                new FuzzTarget("packet", bounded(this::open), () -> List.of(given.bytes(), back, key)),
                new FuzzTarget(
                        "packet.manifest",
                        bounded(this::manifest),
                        () -> List.of(entry(PacketZip.read("x", given.bytes()), "manifest.json"))),
                content("packet.readings", given.bytes()),
                content("packet.answers", back),
                content("packet.key", key),
                new FuzzTarget(
                        "packet.questions",
                        bounded(this::questions),
                        () -> List.of("""
                        {"questions": [{"text": "为什么？", "mustCite": 1, "key": "因为", "targets":
                         [{"document": "讲话"}, {"document": "讲话", "quote": "信用"}, {"document": "讲话", "section": "一"}]}]}
                        """.getBytes(StandardCharsets.UTF_8))));
    }

    private static PacketFile file(byte[] bytes) {
        return PacketFile.read("x.yandu", bytes, null);
    }

    private static byte[] entry(Map<String, byte[]> entries, String name) {
        return Objects.requireNonNull(entries.get(name));
    }

    /** Trouble that is told is none. */
    private static Consumer<byte[]> bounded(Consumer<byte[]> reader) {
        return bytes -> {
            try {
                reader.accept(bytes);
            } catch (ProblemException e) {
                assertThat(e.problem().kind()).isNotNull();
            }
        };
    }

    /** As a file of this kind with other content, whose hashes are right. */
    private FuzzTarget content(String name, byte[] packet) {
        PacketFile sound = file(packet);
        Consumer<byte[]> reader = bytes -> {
            Map<String, byte[]> entries = new LinkedHashMap<>(sound.entries());
            entries.put(PacketFile.CONTENT, JsonEdits.of(entry(sound.entries(), PacketFile.CONTENT), bytes));
            open(PacketFile.write(new PacketFile.Wish(sound.kind(), sound.made(), null, null), entries));
        };
        return new FuzzTarget(
                name, bounded(reader), () -> List.of(entry(sound.entries(), PacketFile.CONTENT), new byte[1]));
    }

    private void manifest(byte[] bytes) {
        Map<String, byte[]> entries = new LinkedHashMap<>(PacketZip.read("x", given.bytes()));
        entries.put("manifest.json", JsonEdits.of(entry(entries, "manifest.json"), bytes));
        entries.remove("signature.json");
        open(PacketZip.write(entries));
    }

    private void open(byte[] bytes) {
        PacketFile file = file(bytes);
        switch (file.kind()) {
            case READINGS ->
                assertThat(Opening.of(fresh, file, Classroom.MONDAY).counts()).isNotNull();
            case ANSWERS ->
                assertThat(Merge.of(
                                        room.library.store(),
                                        room.library.state(),
                                        List.of(ReturnedJson.read(file)),
                                        SETTINGS,
                                        done -> true)
                                .fates())
                        .hasSize(1);
            case KEY -> assertThat(Releasing.open(student, file, "教员主题").lost()).isNotNegative();
        }
    }

    private void questions(byte[] bytes) {
        try {
            Path path = Files.write(room.folder.resolve("questions.json"), bytes);
            assertThat(QuestionFile.read(room.library, path, List.of(document))).isNotNull();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
