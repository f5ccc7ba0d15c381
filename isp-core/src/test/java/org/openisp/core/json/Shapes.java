package org.openisp.core.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Every shape and every list of words that a record can have in it, found by walking from the record. */
final class Shapes {

    /** By the name of the shape, wholes before parts. */
    final Map<String, Shape<?>> shapes = new LinkedHashMap<>();

    /** By the name of the type. */
    final Map<String, Kind.OneOf> words = new TreeMap<>();

    Shapes() {
        walk(RecordShapes.SERVICE_RECORD);
    }

    private void walk(Form<?> form) {
        if (form.kind() instanceof Kind.Fields object) {
            if (shapes.putIfAbsent(object.shape().name(), object.shape()) == null) {
                object.shape().fields().forEach(field -> walk(field.form));
            }
        } else if (form.kind() instanceof Kind.Many many) {
            walk(many.element());
        } else if (form.kind() instanceof Kind.OneOf oneOf && isOurs(oneOf)) {
            words.put(oneOf.type().getSimpleName(), oneOf);
        }
    }

    /** Whether the words are those of a type of this library, and not of the JDK. */
    static boolean isOurs(Kind.OneOf oneOf) {
        return oneOf.type().getName().startsWith("org.openisp.");
    }

    /** The Java type of a shape: {@code Isp} for a plan, {@code ServiceRecord} for a record. */
    static String typeOf(Shape<?> shape) {
        if (shape.name().equals("plan")) {
            return "Isp";
        }
        if (shape.name().equals("record")) {
            return "ServiceRecord";
        }
        StringBuilder type = new StringBuilder();
        for (String word : shape.name().split(" ", -1)) {
            type.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return type.toString();
    }
}
