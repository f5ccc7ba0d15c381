package org.openisp.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** The published schema, in the hands of a validator that somebody else wrote; dates are checked against the calendar. */
final class PublishedSchema {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    registry -> registry.schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build()))
            .getSchema(RecordJson.schema());

    private PublishedSchema() {}

    /** What the schema has against the document; nothing, where the document is good. */
    static List<Error> errors(JsonNode document) {
        return SCHEMA.validate(document);
    }
}
