/** Pure functions from a record and a day to dates, states and findings, clause by clause. */
module org.openisp.rules {
    requires transitive org.openisp.core;
    requires static com.fasterxml.jackson.core;

    exports org.openisp.rules;
    exports org.openisp.rules.json;
    exports org.openisp.rules.missouri;
    exports org.openisp.rules.missouri.ispguide;
    exports org.openisp.rules.oregon;
    exports org.openisp.rules.oregon.oar411_415_0070;

    uses org.openisp.rules.RulebookProvider;

    provides org.openisp.rules.RulebookProvider with
            org.openisp.rules.missouri.Missouri,
            org.openisp.rules.oregon.Oregon;
}
