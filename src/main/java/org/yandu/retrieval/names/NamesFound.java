package org.yandu.retrieval.names;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.yandu.document.DocumentVersion;
import org.yandu.retrieval.WorkedOut;
import org.yandu.workspace.NameKind;

/** What looks like a name in a text, as it is kept. */
public final class NamesFound implements WorkedOut.Kind<NameForm> {

    private static final Evidence[] EVIDENCE = Evidence.values();
    private static final NameKind[] KINDS = NameKind.values();

    @Override
    public String name() {
        return "NAMES";
    }

    @Override
    public List<Class<?>> rooms() {
        return List.of(NameFinder.class, DocumentVersion.class, NameKind.class);
    }

    @Override
    public List<NameForm> find(DocumentVersion version) {
        return NameFinder.find(version);
    }

    @Override
    public void write(NameForm form, DataOutputStream out) throws IOException {
        out.writeUTF(form.key());
        // Most are written as they are known.
        out.writeUTF(form.shown().equals(form.key()) ? "" : form.shown());
        out.writeByte(form.kind().ordinal());
        out.writeDouble(form.score());
        int evidence = 0;
        for (Evidence each : form.evidence()) {
            evidence |= 1 << each.ordinal();
        }
        out.writeInt(evidence);
    }

    @Override
    public NameForm read(DataInputStream in) throws IOException {
        String key = in.readUTF();
        String shown = in.readUTF();
        NameKind kind = KINDS[in.readByte()];
        double score = in.readDouble();
        int bits = in.readInt();
        Set<Evidence> evidence = EnumSet.noneOf(Evidence.class);
        for (Evidence each : EVIDENCE) {
            if ((bits & 1 << each.ordinal()) != 0) {
                evidence.add(each);
            }
        }
        return new NameForm(key, shown.isEmpty() ? key : shown, kind, score, evidence);
    }
}
