package com.rotki.portal.edge;

import com.rotki.portal.platform.ClientAddress;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The open connections of each address. The container has a bound for all together only, which one caller can fill. This
 * machine and trusted proxies speak for others and are not counted.
 */
final class ConnectionsByAddress {

    /** Beyond the container's own bound most of what is remembered is closed, and forgotten. */
    private static final int SWEEP_AT = 20_000;

    private final int most;
    private final TrustedProxies trusted;
    private final Map<String, Set<SocketChannel>> open = new HashMap<>();
    private int remembered;

    ConnectionsByAddress(int most, TrustedProxies trusted) {
        this.most = most;
        this.trusted = trusted;
    }

    /** Returns whether a connection that was just opened may stay. */
    boolean admit(SocketChannel connection) {
        try {
            return connection.getRemoteAddress() instanceof InetSocketAddress peer
                    && admit(peer.getAddress(), connection);
        } catch (IOException closedAlready) {
            return false;
        }
    }

    private boolean admit(@Nullable InetAddress address, SocketChannel connection) {
        if (address == null) {
            return false;
        }
        return address.isLoopbackAddress()
                || trusted.contain(address)
                || remember(ClientAddress.of(address), connection);
    }

    synchronized boolean remember(String address, SocketChannel connection) {
        if (remembered >= SWEEP_AT) {
            open.values().removeIf(connections -> forgetClosed(connections).isEmpty());
        }
        Set<SocketChannel> connections = open.computeIfAbsent(address, unknown -> new HashSet<>());
        if (connections.size() >= most && forgetClosed(connections).size() >= most) {
            return false;
        }
        remembered++;
        return connections.add(connection);
    }

    synchronized int addresses() {
        return open.size();
    }

    private Set<SocketChannel> forgetClosed(Set<SocketChannel> connections) {
        int before = connections.size();
        connections.removeIf(connection -> !connection.isOpen());
        remembered -= before - connections.size();
        return connections;
    }
}
