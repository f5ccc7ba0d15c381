package org.openisp.rules.missouri.ispguide;

import java.util.List;
import org.openisp.rules.Rule;
import org.openisp.rules.Subject;

/**
 * The record as a whole, as what a requirement is asked about.
 *
 * @param subject the record
 */
record GuideRecord(Subject subject) implements Rule.About {

    static List<GuideRecord> of(GuideFacts facts) {
        return List.of(new GuideRecord(facts.root()));
    }
}
