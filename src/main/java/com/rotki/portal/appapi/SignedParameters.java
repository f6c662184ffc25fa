package com.rotki.portal.appapi;

import com.rotki.portal.platform.AppRefusal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A call's parameters, read once, from the place that was signed. Controllers get them from here and so cannot see a
 * value that the signature does not cover.
 *
 * @param values decoded values by name, in the order of the request
 * @param signedString what the app hashed
 */
record SignedParameters(Map<String, String> values, String signedString) {

    /** A call without parameters. */
    static final SignedParameters NONE = new SignedParameters(Map.of(), "");

    SignedParameters {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * Adds one parameter to those that were read so far.
     *
     * @throws RequestRefusedException if it was there before
     */
    static void addOnce(Map<String, String> values, String name, String value) {
        if (values.putIfAbsent(name, value) != null) {
            throw new RequestRefusedException(AppRefusal.PARAMETER_TWICE, shown(name));
        }
    }

    /** Returns the name that a stranger gave a parameter, safe to quote in an answer: short and printable. */
    static String shown(String name) {
        return SafeText.of(name, 40);
    }

    /** Returns the value of a parameter that the call's entry in {@link AppCall} demands. */
    String text(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("Not a parameter of this call: " + name));
    }

    /** Returns the value of a parameter, if the call has it. */
    Optional<String> find(String name) {
        @Nullable String value = values.get(name);
        return Optional.ofNullable(value);
    }

    /** Returns the app's clock when it signed, in milliseconds since 1970. */
    long nonce() {
        return Long.parseLong(text(AppCall.Names.NONCE));
    }
}
