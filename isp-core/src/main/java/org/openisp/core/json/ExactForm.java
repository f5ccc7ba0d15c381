package org.openisp.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Text that has to be exactly this: the kind of document, and the version of its form. */
final class ExactForm extends Form<String> {

    private final String word;

    ExactForm(String word) {
        this.word = word;
    }

    @Override
    @Nullable
    String read(JsonIn in) throws IOException {
        if (in.token() != JsonToken.VALUE_STRING) {
            in.wrong('"' + word + '"');
            return null;
        }
        if (!in.parser.getText().equals(word)) {
            in.problem(another(in.parser.getText()), '"' + word + '"');
        }
        return word;
    }

    /** A later version is told as such. */
    private String another(String text) {
        String kindOfDocument = word.substring(0, word.indexOf('/') + 1);
        return text.startsWith(kindOfDocument)
                ? "version " + JsonIn.echo(text.substring(kindOfDocument.length())) + " of this form"
                : "other text";
    }

    @Override
    void write(String value, JsonGenerator out) throws IOException {
        out.writeString(value);
    }

    @Override
    Kind kind() {
        return new Kind.Exactly(word);
    }
}
