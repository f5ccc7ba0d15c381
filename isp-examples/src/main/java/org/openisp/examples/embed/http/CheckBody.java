package org.openisp.examples.embed.http;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.openisp.core.ServiceRecord;
import org.openisp.core.json.Problem;
import org.openisp.core.json.RecordJson;
import org.openisp.examples.report.AnswersJson;
import org.openisp.examples.report.Held;
import org.openisp.rules.LawNotHeldException;
import org.openisp.rules.Question;
import org.openisp.rules.Rulebook;
import org.openisp.rules.Rulebooks;

/** Answers a record: a pure function of the query and the body, which knows nothing of HTTP but its statuses. */
final class CheckBody {

    private static final int BAD_REQUEST = 400;
    private static final int NOT_USABLE = 422;

    private final Rulebooks installed;
    private final RecordJson reader;

    /** By these laws, whose extension facts are known. */
    CheckBody(Rulebooks installed) {
        this.installed = installed;
        this.reader = RecordJson.days().knowing(installed.facts());
    }

    /**
     * The answers of each law, as {@code isp check --format json} prints them; 400 where the query is wrong, 422 where the
     * body is no record, or none that the laws can be asked about.
     *
     * @param query the values of each parameter
     */
    Reply answer(Map<String, List<String>> query, byte[] body) {
        Asked asked = new Asked(installed, query);
        Option<Question> day = asked.question();
        Seq<Rulebook<?>> named = asked.laws();
        if (day.isEmpty() || !asked.faults().isEmpty()) {
            return badQuery(asked);
        }
        Validation<Seq<Problem>, ServiceRecord> read = reader.read(body);
        return read.isValid()
                ? answer(asked, day.get(), named, read.get())
                : ProblemJson.reply(
                        NOT_USABLE,
                        "the body is no record that can be used",
                        read.getError().map(Fault::of));
    }

    private Reply answer(Asked asked, Question day, Seq<Rulebook<?>> named, ServiceRecord record) {
        Seq<Rulebook<?>> laws;
        try {
            laws = named.isEmpty() ? installed.of(record) : named;
        } catch (IllegalArgumentException notKnown) {
            return notUsable(notKnown);
        }
        if (laws.isEmpty()) {
            return ProblemJson.reply(
                    NOT_USABLE, "the record says that it is held against none; name one with the parameter law");
        }
        Question question = asked.read(day, laws);
        if (!asked.faults().isEmpty()) {
            return badQuery(asked);
        }
        try {
            return Reply.ok(json(laws.map(law -> Held.of(law, record, question))));
        } catch (LawNotHeldException notHeld) {
            return notUsable(notHeld);
        }
    }

    private static Reply badQuery(Asked asked) {
        return ProblemJson.reply(BAD_REQUEST, "the query cannot be used", asked.faults());
    }

    /** The message says which laws or which texts there are. */
    private static Reply notUsable(IllegalArgumentException reason) {
        return ProblemJson.reply(NOT_USABLE, Option.of(reason.getMessage()).getOrElse("not known"));
    }

    private static String json(Seq<Held> held) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = AnswersJson.to(text)) {
            AnswersJson.writeEach(held.map(one -> json -> AnswersJson.writeCheck(one, json)), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text + "\n";
    }
}
