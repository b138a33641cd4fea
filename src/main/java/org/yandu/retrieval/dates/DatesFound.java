package org.yandu.retrieval.dates;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;
import org.yandu.retrieval.WorkedOut;

/** The dates a text names, as they are kept. */
public class DatesFound implements WorkedOut.Kind<DateMention> {

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
    public void write(DateMention each, DataOutputStream out) throws IOException {
        out.writeInt(each.span().start());
        out.writeInt(each.span().end());
        out.writeUTF(each.words());
        out.writeByte(each.when().kind().ordinal());
        out.writeUTF(each.when().from());
        out.writeUTF(each.when().to());
    }

    @Override
    public DateMention read(DataInputStream in) throws IOException {
        TextSpan span = new TextSpan(in.readInt(), in.readInt());
        String words = in.readUTF();
        return new DateMention(span, words, new DateSpan(KINDS[in.readByte()], in.readUTF(), in.readUTF()));
    }
}
