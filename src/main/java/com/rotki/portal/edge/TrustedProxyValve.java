package com.rotki.portal.edge;

import com.rotki.portal.platform.ClientAddress;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes the caller's address and whether it came over TLS from what a trusted proxy says. Tomcat's own valve for this
 * trusts every private address unless told otherwise by a regular expression. No host is taken from a header: addresses
 * of the portal come from its settings alone.
 */
class TrustedProxyValve extends ValveBase {

    private static final Logger LOG = LoggerFactory.getLogger(TrustedProxyValve.class);
    private static final String FORWARDED_FOR = "X-Forwarded-For";
    private static final String FORWARDED_PROTO = "X-Forwarded-Proto";
    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    private final TrustedProxies trusted;
    private final AtomicBoolean said = new AtomicBoolean();

    TrustedProxyValve(TrustedProxies trusted) {
        super(true);
        this.trusted = trusted;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        String peer = request.getRemoteAddr();
        @Nullable InetAddress address = peer == null ? null : ClientAddress.parse(peer);
        if (address != null && trusted.contain(address)) {
            believe(request, address);
        } else if (address != null && isForwarded(request)) {
            notice(request, address);
        }
        getNext().invoke(request, response);
    }

    /** The container takes address, scheme and port from the connection again with each request. */
    private void believe(Request request, InetAddress peer) {
        String caller = trusted.caller(peer, forwardedFor(request)).getHostAddress();
        request.setRemoteAddr(caller);
        request.setRemoteHost(caller);
        List<String> protocols = values(request, FORWARDED_PROTO);
        if (!protocols.isEmpty()) {
            boolean secure = "https".equalsIgnoreCase(protocols.getLast().strip());
            request.setSecure(secure);
            request.getCoyoteRequest().scheme().setString(secure ? "https" : "http");
            request.setServerPort(secure ? HTTPS : HTTP);
        }
    }

    private static List<String> forwardedFor(Request request) {
        return values(request, FORWARDED_FOR);
    }

    private static List<String> values(Request request, String header) {
        return Collections.list(request.getHeaders(header)).stream()
                .flatMap(value -> Stream.of(value.split(",", -1)))
                .toList();
    }

    private static boolean isForwarded(Request request) {
        return request.getHeader(FORWARDED_FOR) != null || request.getHeader("Forwarded") != null;
    }

    private void notice(Request request, InetAddress peer) {
        if (peer.isLoopbackAddress()) {
            ClientAddress.markUnknown(request);
            if (said.compareAndSet(false, true)) {
                LOG.warn(
                        "A proxy on this machine forwards requests, and its X-Forwarded-* headers are not believed: all"
                                + " callers look like one, and https looks like http. If the proxy is yours, set"
                                + " portal.trusted-proxies={} (or PORTAL_TRUSTED_PROXIES)",
                        peer.getHostAddress());
            }
        }
    }
}
