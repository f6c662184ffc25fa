package com.rotki.portal.account;

import com.rotki.portal.platform.RequestOrigin;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of an address that one subscriber of a provider has: 24 bits of IPv4, 64 bits of IPv6. This machine itself is
 * none: behind a proxy that the portal was not told of, everybody would be in it.
 */
final class Network {

    private static final Pattern IPV4 = Pattern.compile("(\\d{1,3}\\.\\d{1,3}\\.\\d{1,3})\\.\\d{1,3}");
    private static final int IPV6_BYTES = 16;
    private static final int PREFIX_BYTES = 8;

    private Network() {}

    /** Returns the network that a request came from; empty if it is not known. */
    static String of(RequestOrigin origin) {
        return of(origin.sourceAddress());
    }

    static String of(@Nullable String address) {
        if (address == null) {
            return "";
        }
        var ipv4 = IPV4.matcher(address);
        if (ipv4.matches()) {
            return address.startsWith("127.") ? "" : ipv4.group(1);
        }
        return address.contains(":") ? ofIpv6(address) : "";
    }

    /** A text with a colon is never a name: nobody is asked for an address. */
    private static String ofIpv6(String address) {
        try {
            InetAddress parsed = InetAddress.getByName(address);
            if (parsed.isLoopbackAddress()) {
                return "";
            }
            byte[] bytes = parsed.getAddress();
            return bytes.length == IPV6_BYTES
                    ? HexFormat.of().formatHex(Arrays.copyOf(bytes, PREFIX_BYTES))
                    : of(InetAddress.getByAddress(bytes).getHostAddress());
        } catch (UnknownHostException noAddress) {
            return "";
        }
    }
}
