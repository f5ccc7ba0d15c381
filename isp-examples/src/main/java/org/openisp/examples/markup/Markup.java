package org.openisp.examples.markup;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * HTML or SVG, element by element. Text and attributes are escaped on the way, by the JDK's own writer of XML; the
 * result is well-formed, so that a browser and a reader of XML see the same tree.
 */
public final class Markup {

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;

    public Markup() {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Begins an element with attributes, each a name and a value: {@code open("p", "class", "note")}. */
    public Markup open(String element, Object... attributes) {
        return write(() -> {
            out.writeStartElement(element);
            writeAttributes(attributes);
        });
    }

    /** Ends the element that was begun last. */
    public Markup close() {
        return write(out::writeEndElement);
    }

    /** Text; what is not printable becomes a replacement character. */
    public Markup text(String words) {
        return write(() -> out.writeCharacters(printable(words)));
    }

    /** An element that holds text only, if any: {@code leaf("h2", "Reviews", "id", "reviews")}. */
    public Markup leaf(String element, String words, Object... attributes) {
        return open(element, attributes).text(words).close();
    }

    /** An element that can hold nothing, such as {@code meta} or {@code rect}. */
    public Markup empty(String element, Object... attributes) {
        return write(() -> {
            out.writeEmptyElement(element);
            writeAttributes(attributes);
        });
    }

    /** A line break in the source, for whoever reads it. */
    public Markup line() {
        return write(() -> out.writeCharacters("\n"));
    }

    /** Markup as it is: a style sheet, or a picture that was written before. */
    public Markup raw(String markup) {
        write(() -> out.writeCharacters(""));
        text.write(markup);
        return this;
    }

    /** Everything that was written. */
    @Override
    public String toString() {
        write(out::flush);
        return text.toString();
    }

    private void writeAttributes(Object... attributes) throws XMLStreamException {
        if (attributes.length % 2 != 0) {
            throw new IllegalArgumentException("attributes come as name and value, found " + attributes.length);
        }
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(String.valueOf(attributes[i]), printable(String.valueOf(attributes[i + 1])));
        }
    }

    private static String printable(String words) {
        return words.codePoints()
                .map(c -> c == '\n' || c == '\t' || isPrintable(c) ? c : '\uFFFD')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** What XML lets stand in a document, without the controls. */
    private static boolean isPrintable(int c) {
        return !Character.isISOControl(c) && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
    }

    private interface Write {
        void write() throws XMLStreamException;
    }

    private Markup write(Write write) {
        try {
            write.write();
            return this;
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
