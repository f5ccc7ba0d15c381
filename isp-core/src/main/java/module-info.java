/** Immutable values of the record behind an Individual Support Plan, and its JSON form. */
module org.openisp.core {
    requires transitive io.vavr;
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;
    requires static com.fasterxml.jackson.core;
    requires static com.fasterxml.jackson.databind;
    requires static org.immutables.value.annotations;
    requires static org.immutables.encode;
    requires static org.immutables.vavr.encodings;

    exports org.openisp.core;
    exports org.openisp.core.annual;
    exports org.openisp.core.career;
    exports org.openisp.core.content;
    exports org.openisp.core.delivery;
    exports org.openisp.core.enrollment;
    exports org.openisp.core.ids;
    exports org.openisp.core.json;
    exports org.openisp.core.json.mapper;
    exports org.openisp.core.judgment;
    exports org.openisp.core.limitation;
    exports org.openisp.core.need;
    exports org.openisp.core.person;
    exports org.openisp.core.plan;
    exports org.openisp.core.service;
    exports org.openisp.core.signing;
    exports org.openisp.core.team;
    exports org.openisp.core.validation;

    provides jakarta.validation.valueextraction.ValueExtractor with
            org.openisp.core.validation.OptionExtractor,
            org.openisp.core.validation.RegisterExtractor,
            org.openisp.core.validation.SeqExtractor;
}
