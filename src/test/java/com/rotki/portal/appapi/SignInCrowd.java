package com.rotki.portal.appapi;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Many people who sign in with wrong passwords again and again, in a process of their own: what they cost themselves is not
 * to be measured as the server's. It ends when its input does.
 */
final class SignInCrowd implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private final Process process;

    private SignInCrowd(Process process) {
        this.process = process;
    }

    /** Starts a crowd of {@code people} and returns when each of them has the page of the sign-in open. */
    static SignInCrowd at(int port, int people) throws IOException {
        var crowd = new SignInCrowd(new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SignInCrowd.class.getName(),
                        Integer.toString(port),
                        Integer.toString(people)))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
        crowd.line();
        return crowd;
    }

    /** Sends the crowd away. Returns how many sign-ins were answered. */
    long leave() throws IOException {
        process.getOutputStream().close();
        return Long.parseLong(line());
    }

    private String line() throws IOException {
        String line = process.inputReader().readLine();
        if (line == null) {
            throw new IllegalStateException("the crowd has left");
        }
        return line;
    }

    @Override
    public void close() {
        process.destroy();
    }

    /** Runs a crowd: port and number of people. */
    public static void main(String... arguments) throws Exception {
        String server = "http://localhost:" + arguments[0];
        int people = Integer.parseInt(arguments[1]);
        var answered = new LongAdder();
        try (var client = HttpClient.newHttpClient();
                var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 0; number < people; number++) {
                var person = new Person(client, server, "nobody-" + number);
                person.open();
                crowd.execute(() -> person.signInAgainAndAgain(answered));
            }
            System.out.println("ready");
            while (System.in.read() >= 0) {}
            System.out.println(answered.sum());
            crowd.shutdownNow();
            client.shutdownNow();
        }
    }

    private static final class Person {

        private final HttpClient client;
        private final String server;
        private final String name;
        private String cookies = "";
        private String token = "";

        Person(HttpClient client, String server, String name) {
            this.client = client;
            this.server = server;
            this.name = name;
        }

        void open() throws IOException, InterruptedException {
            HttpResponse<String> page = client.send(
                    HttpRequest.newBuilder(URI.create(server + "/sign-in"))
                            .header("Accept", "text/html")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            cookies = String.join(
                    "; ",
                    page.headers().allValues("Set-Cookie").stream()
                            .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                            .toList());
            Matcher found = TOKEN.matcher(page.body());
            if (!found.find()) {
                throw new IllegalStateException("no token in the page of the sign-in");
            }
            token = found.group(1);
        }

        void signInAgainAndAgain(LongAdder answered) {
            try {
                attemptAgainAndAgain(answered);
            } catch (IOException | InterruptedException sentAway) {
                Thread.currentThread().interrupt();
            }
        }

        private void attemptAgainAndAgain(LongAdder answered) throws IOException, InterruptedException {
            for (int attempt = 0; ; attempt++) {
                String form = "username=%s-%d%%40example.org&password=a+wrong+password&_csrf=%s"
                        .formatted(name, attempt, token);
                client.send(
                        HttpRequest.newBuilder(URI.create(server + "/sign-in"))
                                .header("Accept", "text/html")
                                .header("Cookie", cookies)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form))
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
                answered.increment();
            }
        }
    }
}
