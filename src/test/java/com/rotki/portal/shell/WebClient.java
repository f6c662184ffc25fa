package com.rotki.portal.shell;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without scripts: keeps cookies, follows nothing. */
public final class WebClient {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String server;

    public WebClient(int port) {
        server = "http://localhost:" + port;
    }

    /** As when the browser is closed: what is measured afterwards is the server's. */
    public void closeConnections() {
        client.close();
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    /** Fetches a page as a browser that wants these languages. */
    public HttpResponse<String> getIn(String path, String languages) throws IOException, InterruptedException {
        return send(request(path).header("Accept-Language", languages).GET());
    }

    /** Fetches what is no page. */
    public HttpResponse<String> get(String path, String accepted) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(server + path))
                .header("Accept", accepted)
                .GET());
    }

    /** Posts a form, as a page of the portal does or, without the token, as a page of another site would. */
    public HttpResponse<String> post(String path, Map<String, String> form) throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Posts what the script of an open page does. */
    public HttpResponse<String> postJson(String path, String json) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    public HttpResponse<String> signIn(String email, String password) throws IOException, InterruptedException {
        return post("/sign-in", Map.of("username", email, "password", password, "_csrf", token("/sign-in")));
    }

    public String token(String path) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(get(path).body());
        if (!token.find()) {
            throw new AssertionError("No token in " + path);
        }
        return token.group(1);
    }

    public String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("session"))
                .findFirst()
                .map(cookie -> cookie.getValue())
                .orElse("");
    }

    /** Goes back to an earlier cookie, as a browser does that dropped the answer with the new one. */
    public void haveSession(String id) {
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("session"))
                .forEach(cookie -> cookie.setValue(id));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server + path)).header("Accept", "text/html");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
