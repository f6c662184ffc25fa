package com.rotki.portal.appapi;

import com.rotki.portal.appapi.AppCall.Names;
import com.rotki.portal.platform.AppRefusal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads the parameters of a call strictly: exactly the documented names, each once. What is tolerated here would be a
 * way to have one value signed and another one read (requirement B4).
 */
final class ParameterReader {

    /** Up to 15 digits reach the year 33658; what is longer is no clock and would overflow the arithmetic. */
    private static final Pattern NONCE = Pattern.compile("0|[1-9][0-9]{0,14}");

    private ParameterReader() {}

    /**
     * Returns the parameters of {@code call}.
     *
     * @param query the raw query string, empty if there is none
     * @param body the raw body
     * @throws RequestRefusedException if anything is malformed, missing, unknown, twice, or in the wrong place
     */
    static SignedParameters read(AppCall call, String query, byte[] body) {
        SignedParameters parameters = switch (call.carrier()) {
            case NONE -> SignedParameters.NONE;
            case QUERY -> {
                RequestRefusedException.unless(body.length == 0, AppRefusal.BODY_NOT_ALLOWED);
                yield FormParameters.read(query);
            }
            case FORM -> {
                RequestRefusedException.unless(query.isEmpty(), AppRefusal.QUERY_NOT_ALLOWED);
                yield FormParameters.read(utf8(body));
            }
            case JSON -> {
                RequestRefusedException.unless(query.isEmpty(), AppRefusal.QUERY_NOT_ALLOWED);
                yield JsonParameters.read(utf8(body));
            }
            case MULTIPART -> throw new IllegalArgumentException("A form of several parts is read as it comes");
        };
        return checked(call, parameters);
    }

    /**
     * Returns {@code parameters} if they are those of {@code call}.
     *
     * @throws RequestRefusedException if one is missing, unknown or of another form
     */
    static SignedParameters checked(AppCall call, SignedParameters parameters) {
        checkNames(call, parameters.values());
        return parameters;
    }

    private static void checkNames(AppCall call, Map<String, String> values) {
        for (String name : values.keySet()) {
            if (!call.parameters().contains(name)) {
                throw new RequestRefusedException(AppRefusal.PARAMETER_UNKNOWN, SignedParameters.shown(name));
            }
        }
        for (String name : call.parameters()) {
            if (call.requires(name) && !values.containsKey(name)) {
                throw new RequestRefusedException(AppRefusal.PARAMETER_MISSING, name);
            }
        }
        String nonce = values.get(Names.NONCE);
        String identifier = values.getOrDefault(Names.IDENTIFIER, "");
        RequestRefusedException.unless(identifier.chars().noneMatch(Character::isISOControl), AppRefusal.MALFORMED);
        RequestRefusedException.unless(nonce == null || NONCE.matcher(nonce).matches(), AppRefusal.NONCE_INVALID);
    }

    private static String utf8(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw RequestRefusedException.malformed();
        }
    }
}
