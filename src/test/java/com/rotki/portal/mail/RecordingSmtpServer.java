package com.rotki.portal.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Says yes to everything and keeps each byte that it was told: a server of a library would read them in its own way. */
final class RecordingSmtpServer implements AutoCloseable {

    private final ServerSocket socket;
    private final String extension;
    private final List<String> commands = new CopyOnWriteArrayList<>();
    private final List<String> messageIds = new CopyOnWriteArrayList<>();

    /** Starts it; {@code extension} is offered, if it is not empty. */
    RecordingSmtpServer(String extension) throws IOException {
        this.extension = extension;
        socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Returns the commands so far, each byte as one character. */
    List<String> commands() {
        return List.copyOf(commands);
    }

    /** Returns the ids of the mails so far. */
    List<String> messageIds() {
        return List.copyOf(messageIds);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException over) {
                // The client has gone, or the test is over.
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
        answer(client, "220 ready");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            commands.add(line);
            switch (line.split("[ :]", 2)[0]) {
                case "EHLO" -> answer(client, extension.isEmpty() ? "250 here" : "250-here\r\n250 " + extension);
                case "DATA" -> {
                    answer(client, "354 go on");
                    takeMail(in);
                    answer(client, "250 taken");
                }
                default -> answer(client, "250 well");
            }
        }
    }

    /** What else the mail says is tested elsewhere. */
    private void takeMail(BufferedReader in) throws IOException {
        for (String line = in.readLine(); line != null && !".".equals(line); line = in.readLine()) {
            if (line.startsWith("Message-ID: ")) {
                messageIds.add(line.substring("Message-ID: ".length()));
            }
        }
    }

    private static void answer(Socket client, String text) {
        try {
            OutputStream out = client.getOutputStream();
            out.write((text + "\r\n").getBytes(StandardCharsets.US_ASCII));
            out.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
