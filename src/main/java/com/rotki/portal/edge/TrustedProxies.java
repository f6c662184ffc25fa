package com.rotki.portal.edge;

import com.rotki.portal.platform.ClientAddress;
import java.net.InetAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The proxies whose word on who called is believed (requirement B10). Whoever stands to the left of the rightmost address
 * that is not theirs may have written anything.
 */
record TrustedProxies(List<AddressRange> ranges) {

    TrustedProxies {
        ranges = List.copyOf(ranges);
    }

    boolean contain(@Nullable InetAddress address) {
        return address != null && ranges.stream().anyMatch(range -> range.contains(address));
    }

    /**
     * Returns who called, of the addresses that the proxies on the way wrote down in their order.
     *
     * @param peer who opened the connection, a trusted proxy
     */
    InetAddress caller(InetAddress peer, List<String> forwardedFor) {
        InetAddress caller = peer;
        for (String hop : forwardedFor.reversed()) {
            @Nullable InetAddress before = address(hop);
            if (before == null) {
                return caller;
            }
            caller = before;
            if (!contain(caller)) {
                return caller;
            }
        }
        return caller;
    }

    /** Some proxies write a port behind it, or brackets around it. */
    private static @Nullable InetAddress address(String hop) {
        String text = hop.strip();
        if (text.startsWith("[")) {
            int end = text.indexOf(']');
            return end < 0 ? null : ClientAddress.parse(text.substring(1, end));
        }
        boolean port = text.indexOf(':') >= 0 && text.indexOf(':') == text.lastIndexOf(':');
        return ClientAddress.parse(port ? text.substring(0, text.indexOf(':')) : text);
    }
}
