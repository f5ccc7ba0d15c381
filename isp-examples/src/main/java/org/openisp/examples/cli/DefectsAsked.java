package org.openisp.examples.cli;

import io.vavr.collection.Array;
import io.vavr.collection.Iterator;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openisp.examples.synthetic.Defect;
import org.openisp.examples.synthetic.Defects;
import org.openisp.examples.synthetic.SyntheticCaseload;

/** Which defects {@code --defects} asks for: so many in all, or so many for each clause. */
final class DefectsAsked {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,7}");
    private static final Pattern OF_CLAUSE = Pattern.compile("(\\(.*\\))=(\\d{1,7})");

    private DefectsAsked() {}

    /**
     * The defects, those of a kind in turns.
     *
     * @throws CannotUseException if the text asks for nothing that the catalog has, with everything that is wrong with it
     */
    static Seq<Defect> of(String text, long seed, LocalDate asOf) {
        Seq<Defect> possible = Defects.ALL.filter(defect -> SyntheticCaseload.hasRoom(defect, seed, asOf));
        return NUMBER.matcher(text).matches()
                ? inTurns(possible, Integer.parseInt(text), asOf)
                : ofClauses(text, possible, asOf);
    }

    private static Seq<Defect> ofClauses(String text, Seq<Defect> possible, LocalDate asOf) {
        List<Defect> asked = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            Matcher matcher = OF_CLAUSE.matcher(part.strip());
            if (!matcher.matches()) {
                wrong.add("\"" + part.strip() + "\" is neither a number nor a clause with one, such as (8)(m)=5");
            } else if (!Defects.ALL.exists(defect -> defect.clause().equals(matcher.group(1)))) {
                wrong.add("no defect is about " + matcher.group(1) + "; there are some about "
                        + Defects.ALL.map(Defect::clause).distinct().mkString(" "));
            } else if (possible.forAll(defect -> !defect.clause().equals(matcher.group(1)))) {
                wrong.add("no record of " + asOf + " has room for a defect about " + matcher.group(1)
                        + ": too little of it lies on days whose law the library holds; a later --as-of has");
            } else {
                Seq<Defect> about = possible.filter(defect -> defect.clause().equals(matcher.group(1)));
                inTurns(about, Integer.parseInt(matcher.group(2)), asOf).forEach(asked::add);
            }
        }
        if (!wrong.isEmpty()) {
            throw new CannotUseException("--defects: " + String.join("\n  ", wrong));
        }
        return Array.ofAll(asked);
    }

    private static Seq<Defect> inTurns(Seq<Defect> defects, int times, LocalDate asOf) {
        if (defects.isEmpty() && times > 0) {
            throw new CannotUseException(
                    "--defects: no record of " + asOf + " has room for any defect: the law of its days"
                            + " is not held by the library; take a later --as-of");
        }
        return times == 0
                ? Array.empty()
                : Iterator.continually(defects).flatMap(all -> all).take(times).toArray();
    }
}
