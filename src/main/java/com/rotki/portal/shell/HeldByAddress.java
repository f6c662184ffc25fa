package com.rotki.portal.shell;

import com.rotki.portal.platform.ClientAddress;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The resources that strangers hold, by the address that they came from. One more than there may be costs the address
 * that holds the most its oldest: whoever takes a thousand takes none of anybody else's.
 */
final class HeldByAddress<T> {

    private final IntSupplier most;
    private final Map<T, String> held = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    HeldByAddress(IntSupplier most) {
        this.most = most;
    }

    /** Adds one for the sender of the current request, and returns the one that has to go for it, or null if none has to. */
    @Nullable T add(T one) {
        return add(one, sender());
    }

    synchronized @Nullable T add(T one, String address) {
        if (held.putIfAbsent(one, address) == null) {
            counts.merge(address, 1, Integer::sum);
        }
        return held.size() > most.getAsInt() ? removeOldestOfTheLargest() : null;
    }

    /** Returns whether it was held. */
    synchronized boolean remove(T one) {
        String address = held.remove(one);
        if (address == null) {
            return false;
        }
        counts.computeIfPresent(address, (key, count) -> count > 1 ? count - 1 : null);
        return true;
    }

    private T removeOldestOfTheLargest() {
        Integer largest = Collections.max(counts.values());
        T oldest = held.entrySet().stream()
                .filter(each -> Objects.equals(counts.get(each.getValue()), largest))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        remove(oldest);
        return oldest;
    }

    /** Clients that cannot be told apart count as one. */
    private static String sender() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
                ? ClientAddress.of(current.getRequest()).orElse("")
                : "";
    }
}
