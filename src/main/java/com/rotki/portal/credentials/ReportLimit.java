package com.rotki.portal.credentials;

import com.rotki.portal.platform.ClientAddress;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How often one caller may report a leak in an hour, and how many callers in all may. */
@Component
class ReportLimit {

    static final int AN_HOUR = 60;
    static final int MOST_ADDRESSES = 10_000;

    /** Callers of one site of IPv6, which has 65,536 of them: it alone must not use up the room for everybody. */
    static final int MOST_OF_SITE = 100;

    private final Map<String, Integer> reported = new HashMap<>();
    private final Map<String, Integer> callersOfSite = new HashMap<>();
    private final Clock clock;
    private Instant hour = Instant.EPOCH;

    ReportLimit(Clock clock) {
        this.clock = clock;
    }

    /**
     * Counts one report from {@code sender}, who has all of a network of IPv6.
     *
     * @throws LeakReportRefusedException ({@code credentials.too-many-reports})
     */
    synchronized void require(String sender) {
        String address = ClientAddress.of(sender);
        Instant current = clock.instant().truncatedTo(ChronoUnit.HOURS);
        if (!current.equals(hour)) {
            reported.clear();
            callersOfSite.clear();
            hour = current;
        }
        if (!reported.containsKey(address)) {
            requireRoom(ClientAddress.siteOf(sender));
        }
        if (reported.merge(address, 1, Integer::sum) > AN_HOUR) {
            throw LeakReportRefusedException.tooMany();
        }
    }

    private void requireRoom(String site) {
        if (reported.size() >= MOST_ADDRESSES || callersOfSite.getOrDefault(site, 0) >= MOST_OF_SITE) {
            throw LeakReportRefusedException.tooMany();
        }
        callersOfSite.merge(site, 1, Integer::sum);
    }
}
