package org.openisp.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openisp.core.Act;
import org.openisp.core.Code;
import org.openisp.core.ExtensionValue;
import org.openisp.core.FreeText;
import org.openisp.core.Noted;
import org.openisp.core.Observation;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.internal.IdSpace;

/** The forms of everything that is no object of its own: text, days, yes or no, codes, lists, registers. */
final class Forms {

    private Forms() {}

    static final Form<String> TEXT = new Form<>() {
        @Override
        public @Nullable String read(JsonIn in) throws IOException {
            if (in.token() != JsonToken.VALUE_STRING) {
                in.wrong("text");
                return null;
            }
            return in.parser.getText();
        }

        @Override
        public Kind kind() {
            return Kind.Plain.TEXT;
        }

        @Override
        public void write(String value, JsonGenerator out) throws IOException {
            if (value.length() > RecordJson.LONGEST_TEXT) {
                throw new IllegalArgumentException(
                        "a text of more than " + RecordJson.LONGEST_TEXT + " characters, which no reader takes");
            }
            out.writeString(value);
        }
    };

    static final Form<FreeText> FREE_TEXT = wrapped(TEXT, FreeText::new, FreeText::value);

    static final Form<BigDecimal> NUMBER = new NumberForm();

    static final Form<LocalTime> TIME = new TimeForm();

    static final Form<Integer> WHOLE_NUMBER = new WholeNumberForm();

    static final Form<LocalDate> DAY = new DayForm(true);

    /** The day through which all registers of the record are complete. */
    static final Form<LocalDate> COMPLETE_THROUGH = new Form<>() {
        @Override
        public @Nullable LocalDate read(JsonIn in) throws IOException {
            in.ids.vouchForRegisters();
            return DAY.read(in);
        }

        @Override
        public Kind kind() {
            return Kind.Plain.DAY;
        }

        @Override
        public void write(LocalDate value, JsonGenerator out) throws IOException {
            DAY.write(value, out);
        }
    };

    /** A day that is never repeated in a problem: a day of birth. */
    static final Form<LocalDate> PRIVATE_DAY = new DayForm(false);

    /** Text that has to be exactly this. */
    static Form<String> exactly(String word) {
        return new Form<>() {
            @Override
            public @Nullable String read(JsonIn in) throws IOException {
                if (in.token() != JsonToken.VALUE_STRING) {
                    in.wrong("\"" + word + "\"");
                    return null;
                }
                if (!in.parser.getText().equals(word)) {
                    in.problem(otherVersion(in.parser.getText()), "\"" + word + "\"");
                }
                return word;
            }

            /** A later version is told as such. */
            private String otherVersion(String text) {
                String kind = word.substring(0, word.indexOf('/') + 1);
                return text.startsWith(kind)
                        ? "version " + JsonIn.echo(text.substring(kind.length())) + " of this form"
                        : "other text";
            }

            @Override
            public Kind kind() {
                return new Kind.Exactly(word);
            }

            @Override
            public void write(String value, JsonGenerator out) throws IOException {
                out.writeString(value);
            }
        };
    }

    /** A value that is written like another one. */
    static <T, V> Form<T> wrapped(Form<V> form, Function<V, T> wrap, Function<T, V> unwrap) {
        return new Form<>() {
            @Override
            public @Nullable T read(JsonIn in) throws IOException {
                V value = form.read(in);
                return value == null ? null : wrap.apply(value);
            }

            @Override
            public Kind kind() {
                return form.kind();
            }

            @Override
            public void write(T value, JsonGenerator out) throws IOException {
                form.write(unwrap.apply(value), out);
            }
        };
    }

    static final Form<Said> SAID = new Form<>() {
        @Override
        public @Nullable Said read(JsonIn in) throws IOException {
            return switch (in.token()) {
                case VALUE_TRUE -> Said.YES;
                case VALUE_FALSE -> Said.NO;
                default -> {
                    in.wrong("true or false; leave the field out where it is not recorded");
                    yield null;
                }
            };
        }

        @Override
        public Kind kind() {
            return Kind.Plain.SAID;
        }

        @Override
        public void write(Said value, JsonGenerator out) throws IOException {
            out.writeBoolean(value.isYes());
        }
    };

    /** {@code {"notThrough": day}}. */
    static final Form<ExtensionValue.NotThrough> NOT_THROUGH = Shape.of(
                    "act", () -> new LocalDate[1], days -> new ExtensionValue.NotThrough(days[0]))
            .required("notThrough", DAY, ExtensionValue.NotThrough::day, (days, day) -> days[0] = day);

    /** A day, or {@code {"notThrough": day}}. */
    static final Form<Act> ACT = new Form<>() {
        private final Form<Act> notThrough = wrapped(
                NOT_THROUGH,
                not -> Act.notThrough(not.day()),
                act -> new ExtensionValue.NotThrough(act.notDoneThrough().get()));

        @Override
        public @Nullable Act read(JsonIn in) throws IOException {
            if (in.token() == JsonToken.START_OBJECT) {
                return notThrough.read(in);
            }
            if (in.token() != JsonToken.VALUE_STRING) {
                in.wrong(DayForm.A_DAY + ", or {\"notThrough\": \"2025-03-31\"}");
                return null;
            }
            LocalDate day = DAY.read(in);
            return day == null ? null : Act.on(day);
        }

        @Override
        public Kind kind() {
            return Kind.Plain.ACT;
        }

        @Override
        public void write(Act value, JsonGenerator out) throws IOException {
            if (value.doneOn().isDefined()) {
                DAY.write(value.doneOn().get(), out);
            } else {
                notThrough.write(value, out);
            }
        }
    };

    /** True, false, or the words. */
    static final Form<Noted> NOTED = new Form<>() {
        @Override
        public @Nullable Noted read(JsonIn in) throws IOException {
            return switch (in.token()) {
                case VALUE_TRUE -> Noted.yes();
                case VALUE_FALSE -> Noted.no();
                case VALUE_STRING -> Noted.as(in.parser.getText());
                default -> {
                    in.wrong("the words, or true or false; leave the field out where it is not recorded");
                    yield null;
                }
            };
        }

        @Override
        public Kind kind() {
            return Kind.Plain.NOTED;
        }

        @Override
        public void write(Noted value, JsonGenerator out) throws IOException {
            if (value.words().isDefined()) {
                TEXT.write(value.words().get().value(), out);
            } else {
                SAID.write(value.said(), out);
            }
        }
    };

    /** {@code {"from": day, "through": day}}. */
    static final Form<Period> PERIOD = Shape.of("period", () -> new LocalDate[2], Forms::period)
            .required("from", DAY, Period::from, (days, day) -> days[0] = day)
            .optional("through", DAY, Period::through, (days, day) -> days[1] = day);

    private static final Form<Said> TRUE_OR_FALSE = new Form<>() {
        @Override
        public @Nullable Said read(JsonIn in) throws IOException {
            if (in.token() != JsonToken.VALUE_TRUE && in.token() != JsonToken.VALUE_FALSE) {
                in.wrong("true or false");
                return null;
            }
            return SAID.read(in);
        }

        @Override
        public Kind kind() {
            return Kind.Plain.SAID;
        }

        @Override
        public void write(Said value, JsonGenerator out) throws IOException {
            SAID.write(value, out);
        }
    };

    /** {@code {"on": day, "holds": true}}. */
    static final Form<Observation> OBSERVATION = Shape.of("observation", ObservationDraft::new, ObservationDraft::build)
            .required("on", DAY, Observation::on, (draft, day) -> draft.on = day)
            .required(
                    "holds", TRUE_OR_FALSE, seen -> Said.of(seen.holds()), (draft, said) -> draft.holds = said.isYes());

    private static final class ObservationDraft {
        private LocalDate on = LocalDate.EPOCH;
        private boolean holds;

        private Observation build() {
            return new Observation(on, holds);
        }
    }

    private static Period period(LocalDate[] days) {
        return new Period(days[0], Option.of(days[1]));
    }

    /** A code of the library's own, or one with a namespace. */
    static <C extends Code> Form<C> code(Seq<C> own, Function<String, C> make) {
        List<String> words = own.map(Code::code).asJava();
        Map<String, C> byWord = new HashMap<>();
        own.forEach(code -> byWord.put(code.code(), code));
        return new Form<>() {
            @Override
            public @Nullable C read(JsonIn in) throws IOException {
                if (in.token() != JsonToken.VALUE_STRING) {
                    in.wrong("a code: " + oneOf(words));
                    return null;
                }
                String text = in.parser.getText();
                C known = byWord.get(text);
                if (known != null) {
                    return known;
                }
                if (text.indexOf(':') > 0 && Code.isWellFormed(text)) {
                    return make.apply(text);
                }
                in.problem(
                        in.another(words, text),
                        oneOf(words) + ", or a code of your own with its namespace, such as \"acme:word\"");
                return null;
            }

            @Override
            public Kind kind() {
                return new Kind.OneOf(own.head().getClass(), words, true);
            }

            @Override
            public void write(C value, JsonGenerator out) throws IOException {
                out.writeString(value.code());
            }
        };
    }

    /** One of a closed list, written in lower case with hyphens. */
    static <E extends Enum<E>> Form<E> word(E[] constants) {
        List<String> words = new ArrayList<>();
        for (E constant : constants) {
            words.add(wordOf(constant));
        }
        return new Form<>() {
            @Override
            public @Nullable E read(JsonIn in) throws IOException {
                if (in.token() != JsonToken.VALUE_STRING) {
                    in.wrong(oneOf(words));
                    return null;
                }
                String text = in.parser.getText();
                int index = words.indexOf(text);
                if (index < 0) {
                    in.problem(in.another(words, text), oneOf(words));
                    return null;
                }
                return constants[index];
            }

            @Override
            public Kind kind() {
                return new Kind.OneOf(constants[0].getDeclaringClass(), words, false);
            }

            @Override
            public void write(E value, JsonGenerator out) throws IOException {
                out.writeString(wordOf(value));
            }
        };
    }

    private static String wordOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String oneOf(List<String> words) {
        return words.size() == 1 ? "\"" + words.get(0) + "\"" : "one of \"" + String.join("\", \"", words) + "\"";
    }

    static <T> Form<Seq<T>> listOf(Form<T> element) {
        return new Form<>() {
            @Override
            public @Nullable Seq<T> read(JsonIn in) throws IOException {
                if (in.token() != JsonToken.START_ARRAY) {
                    in.wrong("a list; an empty list says that there are none, no field at all that it is not recorded");
                    return null;
                }
                List<T> elements = new ArrayList<>();
                in.ids.beginList();
                while (in.next() != JsonToken.END_ARRAY) {
                    T value = element.read(in);
                    if (value != null) {
                        elements.add(value);
                    }
                }
                in.ids.endList();
                return Array.ofAll(elements);
            }

            @Override
            public Kind kind() {
                return new Kind.Many(element, false);
            }

            @Override
            public EnumSet<IdSpace> idSpaces() {
                return element.idSpaces();
            }

            @Override
            public void write(Seq<T> value, JsonGenerator out) throws IOException {
                out.writeStartArray();
                for (T one : value) {
                    element.write(one, out);
                }
                out.writeEndArray();
            }
        };
    }

    /** A list, or {@code {"completeThrough": day, "entries": [...]}}. */
    static <T> Form<Register<T>> registerOf(Form<T> entry) {
        Form<Seq<T>> list = listOf(entry);
        Shape<Register<T>, RegisterDraft<T>> dated = Shape.<Register<T>, RegisterDraft<T>>of(
                        "register", RegisterDraft::new, RegisterDraft::register)
                .required(
                        "completeThrough",
                        DAY,
                        register -> register.completeThrough().get(),
                        (draft, day) -> draft.through = day)
                .required("entries", list, Register::entries, (draft, entries) -> draft.entries = entries);
        return new Form<>() {
            @Override
            public @Nullable Register<T> read(JsonIn in) throws IOException {
                if (in.token() == JsonToken.START_OBJECT) {
                    return dated.read(in);
                }
                if (in.token() != JsonToken.START_ARRAY) {
                    in.wrong("a list, or {\"completeThrough\": \"2025-03-31\", \"entries\": [...]}");
                    return null;
                }
                in.ids.leaveOpenUnlessVouchedFor(entry.idSpaces());
                Seq<T> entries = list.read(in);
                return entries == null ? null : Register.ofAll(entries);
            }

            @Override
            public Kind kind() {
                return new Kind.Many(entry, true);
            }

            @Override
            public EnumSet<IdSpace> idSpaces() {
                return entry.idSpaces();
            }

            @Override
            public void write(Register<T> value, JsonGenerator out) throws IOException {
                if (value.completeThrough().isDefined()) {
                    dated.write(value, out);
                } else {
                    list.write(value.entries(), out);
                }
            }
        };
    }

    private static final class RegisterDraft<T> {
        private Seq<T> entries = Array.empty();
        private @Nullable LocalDate through;

        private Register<T> register() {
            Register<T> register = Register.ofAll(entries);
            return through == null ? register : register.completeThrough(through);
        }
    }
}
