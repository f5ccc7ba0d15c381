package org.openisp.examples.caseload;

/**
 * Where a document stands.
 *
 * @param file the file as it was named
 * @param line the number of its line, from 1; 0 where the document is the whole file
 */
public record Place(String file, long line) {

    @Override
    public String toString() {
        return line == 0 ? file : file + ", line " + line;
    }
}
