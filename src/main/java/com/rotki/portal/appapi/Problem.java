package com.rotki.portal.appapi;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.util.Map;

/**
 * A refusal as it goes over the wire: the members of RFC 9457 and what the app and its user need beside them.
 *
 * @param type address of the page that explains it
 * @param title what is wrong, the same for each occurrence
 * @param status the HTTP status
 * @param detail the sentence with its full stop
 * @param code stable, for programs
 * @param requestId also in the server's log, to be quoted to support
 * @param error the sentence without a final dot: the app puts it into a sentence of its own (protocol, section 12)
 * @param headers response headers that belong to the refusal; not part of the document
 */
record Problem(
        URI type,
        String title,
        int status,
        String detail,
        String code,
        @JsonProperty("request_id") String requestId,
        String error,
        @com.fasterxml.jackson.annotation.JsonIgnore Map<String, String> headers) {

    Problem {
        headers = Map.copyOf(headers);
    }
}
