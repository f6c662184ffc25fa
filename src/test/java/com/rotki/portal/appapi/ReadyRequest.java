package com.rotki.portal.appapi;

import java.util.LinkedHashMap;
import java.util.Map;

/** A request ready to be sent: as often as wanted, byte for byte the same, as the app's HTTP library does. */
public record ReadyRequest(String method, String pathAndQuery, Map<String, String> headers, String body) {

    public ReadyRequest withMethod(String other) {
        return new ReadyRequest(other, pathAndQuery, headers, body);
    }

    public ReadyRequest withPath(String other) {
        return new ReadyRequest(method, other, headers, body);
    }

    public ReadyRequest withBody(String other) {
        return new ReadyRequest(method, pathAndQuery, headers, other);
    }

    public ReadyRequest withHeader(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(headers);
        changed.put(name, value);
        return new ReadyRequest(method, pathAndQuery, changed, body);
    }

    public ReadyRequest withoutHeader(String name) {
        Map<String, String> changed = new LinkedHashMap<>(headers);
        changed.remove(name);
        return new ReadyRequest(method, pathAndQuery, changed, body);
    }
}
