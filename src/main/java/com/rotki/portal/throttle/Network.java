package com.rotki.portal.throttle;

import com.rotki.portal.platform.RequestOrigin;
import com.rotki.portal.throttle.AttemptCounters.AttemptCounter;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The part of an address that one subscriber of a provider has: all of IPv4, 64 bits of IPv6; and the neighbourhood
 * that a provider or a company has: 24 and 48 bits. One bad guest pauses no neighbourhood, many of them do. The
 * loopback address is no network: behind a proxy that the portal was not told of, everybody would be in it.
 */
final class Network {

    private static final Pattern IPV4 = Pattern.compile("(\\d{1,3}\\.\\d{1,3}\\.\\d{1,3})\\.\\d{1,3}");
    private static final int IPV6_BYTES = 16;
    private static final int PREFIX_BYTES = 8;
    private static final Pattern IPV6_PREFIX = Pattern.compile("([0-9a-f]{12})[0-9a-f]{4}");

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
            return address.startsWith("127.") ? "" : address;
        }
        return address.contains(":") ? ofIpv6(address) : "";
    }

    /** Returns the neighbourhood of a network; empty if it has none. */
    static String around(String network) {
        return Stream.of(IPV4, IPV6_PREFIX)
                .map(form -> form.matcher(network))
                .filter(Matcher::matches)
                .map(found -> found.group(1))
                .findFirst()
                .orElse("");
    }

    /** Returns the counters of a network and its neighbourhood, in the order in which they are always locked. */
    static Stream<AttemptCounter> counters(String network, AttemptKind ofNetwork, AttemptKind ofNeighbourhood) {
        return Stream.of(new AttemptCounter(ofNetwork, network), new AttemptCounter(ofNeighbourhood, around(network)))
                .filter(counter -> !counter.key().isEmpty());
    }

    /** A text with a colon is never a host name, so no name server is asked. */
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
