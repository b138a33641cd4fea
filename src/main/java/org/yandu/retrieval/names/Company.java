package org.yandu.retrieval.names;

import java.util.ArrayList;
import java.util.List;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;
import org.yandu.retrieval.Grain;
import org.yandu.retrieval.figures.Findings;
import org.yandu.retrieval.figures.Findings.Finding;

/** The figures and dates that are named together with something: in the same sentence. */
public final class Company {

    private final DocumentVersion version;
    private final List<Finding> findings;

    private Company(DocumentVersion version, List<Finding> findings) {
        this.version = version;
        this.findings = findings;
    }

    public static Company in(DocumentVersion version) {
        return new Company(version, Findings.of(version));
    }

    /**
     * @param spans in text order
     * @return each once, in text order
     */
    public List<Finding> of(List<TextSpan> spans) {
        List<Finding> company = new ArrayList<>();
        int at = 0;
        int end = 0;
        for (TextSpan sentence : Grain.SENTENCE.of(version, spans)) {
            while (at < findings.size() && findings.get(at).span().start() < Math.max(end, sentence.start())) {
                at++;
            }
            while (at < findings.size() && findings.get(at).span().start() < sentence.end()) {
                Finding finding = findings.get(at++);
                // What is part of the name itself says nothing about it.
                if (spans.stream().noneMatch(span -> span.contains(finding.span()))) {
                    company.add(finding);
                }
            }
            end = sentence.end();
        }
        return company;
    }
}
