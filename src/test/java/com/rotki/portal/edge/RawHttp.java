package com.rotki.portal.edge;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Requests byte for byte, such as no HTTP client would send them. */
final class RawHttp {

    /** No answer within it is a failure; it is no measure. */
    private static final int PATIENCE_MS = 30_000;

    private RawHttp() {}

    /** What came back. */
    record Answer(int status, String head, String body) {

        Optional<String> header(String name) {
            return head.lines()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst();
        }
    }

    /** Sends everything and reads until the server closes the connection. */
    static Answer send(int port, String request) throws IOException {
        try (Socket socket = connect(port, "127.0.0.1")) {
            try {
                write(socket, request);
            } catch (SocketException closedEarly) {
                // the server answers a body that is too long before it has read all of it
            }
            return answer(socket);
        }
    }

    static Answer get(int port, String path, String... headers) throws IOException {
        return send(port, "GET " + path + " HTTP/1.1\r\n" + head(headers));
    }

    static String head(String... headers) {
        return "Host: localhost\r\nConnection: close\r\nAccept: text/html, */*;q=0.5\r\n"
                + (headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n") + "\r\n";
    }

    static Socket connect(int port, String from) throws IOException {
        var socket = new Socket();
        socket.setSoTimeout(PATIENCE_MS);
        socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MS);
        return socket;
    }

    static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    static Answer answer(Socket socket) throws IOException {
        String all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int end = all.indexOf("\r\n\r\n");
        if (end < 0) {
            return new Answer(0, all, "");
        }
        return new Answer(Integer.parseInt(all.split(" ", 3)[1]), all.substring(0, end), all.substring(end + 4));
    }
}
