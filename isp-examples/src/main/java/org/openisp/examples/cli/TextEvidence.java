package org.openisp.examples.cli;

import org.openisp.examples.report.Held;
import org.openisp.examples.report.Words;
import org.openisp.rules.Finding;
import org.openisp.rules.SeenFact;

/** On what each answer rests, for reading in a terminal: the facts, where each stands, and the answer's fingerprint. */
final class TextEvidence {

    private final Held held;
    private final TextLines lines = new TextLines();

    TextEvidence(Held held) {
        this.held = held;
    }

    String render() {
        lines.blank();
        lines.line("What each answer rests on (" + held.report().findings().size() + ")");
        held.explanations().forEach(explanation -> {
            Finding finding = explanation.finding();
            String at = finding.subject().at();
            lines.entry(finding.clause().paragraph(), Words.subject(finding) + ": " + Words.of(finding.status()));
            lines.detail("> fingerprint " + held.report().fingerprint(finding) + ", about "
                    + (at.isEmpty() ? "the record" : at));
            explanation.facts().forEach(fact -> lines.detail("> " + inWords(fact)));
        });
        return lines.text();
    }

    private static String inWords(SeenFact fact) {
        return (fact.of().isEmpty() ? "" : fact.of() + ": ") + fact.words() + " " + fact.value() + "  " + fact.at();
    }
}
