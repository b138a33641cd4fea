package org.yandu.retrieval.dates;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;
import org.yandu.retrieval.WorkedOut;

/** The dates a text names, as they are kept. */
public class DatesFound implements WorkedOut.Kind<List<DateMention>> {

    private static final DateSpan.Kind[] KINDS = DateSpan.Kind.values();

    @Override
    public String name() {
        return "DATES";
    }

    @Override
    public List<Class<?>> rooms() {
        return List.of(DateFinder.class, DocumentVersion.class);
    }

    @Override
    public List<DateMention> find(DocumentVersion version) {
        return DateFinder.find(version);
    }

    @Override
    public void write(List<DateMention> found, DataOutputStream out) throws IOException {
        out.writeInt(found.size());
        for (DateMention each : found) {
            out.writeInt(each.span().start());
            out.writeInt(each.span().end());
            out.writeUTF(each.words());
            out.writeByte(each.when().kind().ordinal());
            out.writeUTF(each.when().from());
            out.writeUTF(each.when().to());
        }
    }

    @Override
    public List<DateMention> read(DataInputStream in) throws IOException {
        int size = in.readInt();
        List<DateMention> found = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            TextSpan span = new TextSpan(in.readInt(), in.readInt());
            String words = in.readUTF();
            found.add(new DateMention(span, words, new DateSpan(KINDS[in.readByte()], in.readUTF(), in.readUTF())));
        }
        return found;
    }
}
