package org.openisp.examples.embed.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** A connection on which a test says exactly the bytes that it means to say, as slowly and as wrongly as it likes. */
public final class Wire implements AutoCloseable {

    private static final int PATIENCE_MILLISECONDS = 30_000;

    private final Socket socket;

    /** A connection to this port of the machine itself. */
    public Wire(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(PATIENCE_MILLISECONDS);
    }

    /** The head of a request. */
    public static String head(String line, String... headers) {
        return line + " HTTP/1.1\r\nHost: localhost\r\n" + String.join("\r\n", headers) + "\r\n\r\n";
    }

    /** Says this, and waits for nothing. */
    public Wire say(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
        return this;
    }

    /** Nothing more will come. */
    public Wire endOfWords() throws IOException {
        socket.shutdownOutput();
        return this;
    }

    /** So many characters. */
    String hear(int count) throws IOException {
        return new String(socket.getInputStream().readNBytes(count), StandardCharsets.ISO_8859_1);
    }

    /** Everything that is said until the other side closes. */
    public String hearAll() throws IOException {
        StringBuilder heard = new StringBuilder();
        InputStream in = socket.getInputStream();
        try {
            for (int next = in.read(); next >= 0; next = in.read()) {
                heard.append((char) next);
            }
        } catch (SocketException cut) {
            heard.append("(cut)");
        }
        return heard.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
