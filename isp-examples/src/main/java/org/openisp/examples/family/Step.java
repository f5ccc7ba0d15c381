package org.openisp.examples.family;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * Something with a last day, or with none, that matters to the individual and the family. What only offices have to do
 * among themselves is not in the list.
 *
 * @param paragraph the paragraph of OAR 411-415-0070, or the requirement of Missouri's guide, that asks for it
 * @param key the key of its words
 */
record Step(String paragraph, String key) {

    /** Those that have a last day. Only Oregon's rule has such. */
    static final Seq<Step> WITH_DAY = Array.of(
            new Step("(4)", "step.emergency-plan"),
            new Step("(5)(a)(B)", "step.career"),
            new Step("(6)(a)(A)", "step.review-after-assessment"),
            new Step("(6)(a)(B)", "step.review-before-end"),
            new Step("(6)(a)(C)", "step.review-in-transition"),
            new Step("(8)(b)", "step.first-plan"),
            new Step("(8)(c)", "step.change-authorized"),
            new Step("(8)(d)", "step.change-notice"),
            new Step("(8)(e)(A)(iii)", "step.oral-agreement"),
            new Step("(8)(f)", "step.renewal"),
            new Step("(8)(m)", "step.copy"),
            new Step("(8)(m)(B)", "step.translation"),
            new Step("(10)(a)", "step.annual-plan"));

    /** Those for which the text states no day. */
    static final Seq<Step> WITHOUT_DAY = Array.of(
            new Step("(6)(a)(D)", "step.change"),
            new Step("(6)(a)(E)", "step.request"),
            new Step("MO-2", "step.life-change"),
            new Step("MO-40", "step.budget-copy"));
}
