package org.openisp.examples.speed;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNDecisionResult;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import org.openisp.core.ServiceRecord;
import org.openisp.rules.Outcome.Status;

/** Decisions of DMN, each written in FEEL, over contexts that are made beforehand. */
final class DmnContender implements Contender {

    private final DMNRuntime runtime;
    private final DMNModel model;

    DmnContender() {
        Reader twenty = new InputStreamReader(
                Objects.requireNonNull(DmnContender.class.getResourceAsStream("twenty.dmn")), StandardCharsets.UTF_8);
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newReaderResource(twenty)))
                .getOrElseThrow(IllegalStateException::new);
        model = runtime.getModels().get(0);
        if (model.hasErrors()) {
            throw new IllegalStateException(model.getMessages().toString());
        }
    }

    @Override
    public String name() {
        return "DMN";
    }

    @Override
    public void answer(ServiceRecord record, LocalDate asOf, Codes into) {
        answer(EngineContext.of(EngineFacts.of(record, asOf)), into);
    }

    /** The answers about a record that is in the form of the engine already. */
    void answer(EngineContext record, Codes into) {
        DMNContext context = runtime.newContext();
        for (Map.Entry<String, Object> entry : record.entries().entrySet()) {
            context.set(entry.getKey(), entry.getValue());
        }
        DMNResult result = runtime.evaluateAll(model, context);
        if (result.hasErrors()) {
            throw new IllegalStateException(result.getMessages().toString());
        }
        EngineAnswers answers = new EngineAnswers(record.facts().slots());
        for (Map.Entry<String, List<Asked.Place>> asked : record.places().entrySet()) {
            DMNDecisionResult decision = result.getDecisionResultByName(asked.getKey() + "Answers");
            List<?> given = (List<?>) decision.getResult();
            for (int i = 0; i < given.size(); i++) {
                put(answers, asked.getValue().get(i), given.get(i));
            }
        }
        answers.addTo(into, record.facts());
    }

    /** An answer is the name of a status, or a list of it, the last day and the day on which it was done. */
    private static void put(EngineAnswers answers, Asked.Place place, Object given) {
        if (given instanceof List<?> parts) {
            answers.put(
                    place, Status.valueOf((String) parts.get(0)), (LocalDate) parts.get(1), (LocalDate) parts.get(2));
        } else {
            answers.put(place, Status.valueOf((String) given));
        }
    }
}
