package org.openisp.examples.caseload;

import java.util.List;

/** The tables of a run and their columns, in their order; docs/reference/caseload-csv.md says what stands in them. */
public enum Table {
    /** Counts by law and clause, of findings and of records. */
    SUMMARY(
            "summary.csv",
            "law",
            "clause",
            "strength",
            "binding",
            "unit",
            "total",
            "applicable",
            "met",
            "not_met",
            "pending",
            "undetermined",
            "judgment",
            "not_applicable",
            "denominator",
            "rate",
            "rate_status",
            "asks"),
    /** One row a finding. */
    FINDINGS(
            "findings.csv",
            "record",
            "law",
            "clause",
            "text",
            "strength",
            "subject_type",
            "subject_id",
            "subject_attribute",
            "at",
            "outcome",
            "due",
            "done",
            "late",
            "missing",
            "acts_next",
            "because",
            "fingerprint"),
    /** What is overdue or due soon, the earliest first. */
    DUE(
            "due.csv",
            "due",
            "state",
            "days",
            "record",
            "law",
            "clause",
            "strength",
            "subject_type",
            "subject_id",
            "subject_attribute",
            "acts_next",
            "asks"),
    /** The documents that could not be used. */
    PROBLEMS("problems.csv", "file", "line", "record", "at", "found", "expected"),
    /** The facts that are missing, by law and clause. */
    MISSING_FACTS("missing-facts.csv", "law", "clause", "strength", "part", "field", "findings", "records"),
    /** Counts as of the last days of months. */
    SNAPSHOTS(
            "snapshots.csv",
            "month",
            "as_of",
            "law",
            "clause",
            "strength",
            "binding",
            "unit",
            "total",
            "applicable",
            "met",
            "not_met",
            "pending",
            "undetermined",
            "judgment",
            "not_applicable",
            "denominator",
            "rate",
            "rate_status"),
    /** Counts of records by group. */
    GROUPS(
            "groups.csv",
            "group_by",
            "group",
            "law",
            "clause",
            "strength",
            "binding",
            "records",
            "met",
            "not_met",
            "pending",
            "undetermined",
            "judgment",
            "not_applicable",
            "rate",
            "rate_status"),
    /** Records for reviewers. */
    SAMPLE("sample.csv", "stratum", "number", "record", "file", "line", "not_met");

    private final String file;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> columns;

    Table(String file, String... columns) {
        this.file = file;
        this.columns = List.of(columns);
    }

    /** The name of its file. */
    public String file() {
        return file;
    }

    /** Its columns. */
    public List<String> columns() {
        return columns;
    }
}
