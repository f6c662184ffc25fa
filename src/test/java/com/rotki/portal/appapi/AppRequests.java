package com.rotki.portal.appapi;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** Makes the requests of an app and signs them (protocol, section 1). */
record AppRequests(AppInstallation app, AtomicLong lastNonce) {

    private static final long CLOCK_MOVED_MS = 300_000;

    ReadyRequest json(String method, String path, Map<String, Object> parameters) {
        Map<String, String> headers = signed("devices", RotkiSigning.urlencode(parameters));
        headers.put("Content-Type", "application/json");
        return new ReadyRequest(method, path, headers, RotkiSigning.json(parameters));
    }

    ReadyRequest query(String path, String method) {
        String urlencoded = RotkiSigning.urlencode(parameters());
        return new ReadyRequest("GET", path + "?" + urlencoded, signed(method, urlencoded), "");
    }

    ReadyRequest form(String path, String method, Map<String, Object> parameters) {
        String urlencoded = RotkiSigning.urlencode(parameters);
        Map<String, String> headers = signed(method, urlencoded);
        headers.put("Content-Type", "application/x-www-form-urlencoded");
        return new ReadyRequest("GET", path, headers, urlencoded);
    }

    /** The fields are in {@code chunk}'s form, which is sent as the body of this. */
    ReadyRequest chunk(ChunkForm chunk) {
        Map<String, String> headers = signed("backup/range", RotkiSigning.urlencode(chunk.fields()));
        headers.put("Content-Range", chunk.range());
        headers.put("Content-Type", UploadBody.TYPE);
        return new ReadyRequest("POST", "/nest/1/backup/range", headers, "");
    }

    /** Returns names and values in the app's order, and the nonce behind them. */
    Map<String, Object> parameters(Object... namesAndValues) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        parameters.put("nonce", nonce());
        return parameters;
    }

    /** Rising, so that two calls within a millisecond differ, as long as the clock is not moved. */
    private long nonce() {
        long now = app.clock().millis();
        return lastNonce.updateAndGet(last -> Math.abs(last - now) > CLOCK_MOVED_MS ? now : Math.max(last + 1, now));
    }

    private Map<String, String> signed(String method, String urlencoded) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("API-KEY", app.apiKey());
        headers.put("API-SIGN", RotkiSigning.sign(app.apiSecret(), method, urlencoded));
        headers.put("User-Agent", "rotki/" + app.version());
        headers.put("Accept", "*/*");
        return headers;
    }
}
