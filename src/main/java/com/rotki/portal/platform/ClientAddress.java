package com.rotki.portal.platform;

import jakarta.servlet.ServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The unit in which callers are counted: an IPv4 address, or the 64 bits of IPv6 that every customer of a provider gets.
 * Callers behind an unknown proxy cannot be told apart, so they are not counted.
 */
public final class ClientAddress {

    private static final String BEHIND_UNKNOWN_PROXY = ClientAddress.class.getName() + ".unknown";
    private static final int IPV6_BYTES = 16;
    private static final int PREFIX_BYTES = 8;
    private static final int SITE_BYTES = 6;

    private ClientAddress() {}

    /** Remembers that the request came through a proxy that is not trusted, so that its address is not the caller's. */
    public static void markUnknown(ServletRequest request) {
        request.setAttribute(BEHIND_UNKNOWN_PROXY, true);
    }

    /** Returns by what the sender of {@code request} is counted; empty if the portal cannot know who that is. */
    public static Optional<String> of(ServletRequest request) {
        return request.getAttribute(BEHIND_UNKNOWN_PROXY) != null
                ? Optional.empty()
                : Optional.ofNullable(request.getRemoteAddr()).map(ClientAddress::of);
    }

    /** Returns by what {@code address} is counted; a text that is no address is counted as it is. */
    public static String of(String address) {
        @Nullable InetAddress parsed = parse(address);
        return parsed == null ? address : of(parsed);
    }

    /** Returns by what {@code address} is counted. */
    public static String of(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length == IPV6_BYTES
                ? HexFormat.of().formatHex(Arrays.copyOf(bytes, PREFIX_BYTES)) + "::/64"
                : address.getHostAddress();
    }

    /** Returns the site that {@code address} belongs to: the 48 bits of IPv6 that a company gets, an address of IPv4. */
    public static String siteOf(String address) {
        @Nullable InetAddress parsed = parse(address);
        return parsed == null || parsed.getAddress().length != IPV6_BYTES
                ? of(address)
                : HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), SITE_BYTES)) + "::/48";
    }

    /** Returns the address that {@code text} spells in numbers, or null. No name is ever looked up. */
    public static @Nullable InetAddress parse(String text) {
        boolean numbers = text.indexOf(':') >= 0 || text.matches("\\d{1,3}(\\.\\d{1,3}){3}");
        if (!numbers || text.length() > 45 || !text.matches("[0-9A-Fa-f:.]+")) {
            return null;
        }
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException noAddress) {
            return null;
        }
    }
}
