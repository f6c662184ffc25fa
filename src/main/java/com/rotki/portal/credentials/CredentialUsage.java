package com.rotki.portal.credentials;

import com.rotki.portal.credentials.CredentialsEvent.CredentialsFirstUsed;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.CredentialsId;
import com.rotki.portal.platform.StoredMoment;
import com.rotki.portal.platform.security.CurrentActor;
import jakarta.annotation.PreDestroy;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Remembers when credentials were last used. Many requests become one write: what was used is collected and written
 * behind, so that the signed API does not wait for it.
 */
@Component
public class CredentialUsage {

    private final Map<CredentialsId, Instant> pending = new ConcurrentHashMap<>();
    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;

    CredentialUsage(JdbcClient jdbc, CurrentActor currentActor, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.events = events;
    }

    /**
     * Takes note that a request signed with the credentials was accepted.
     *
     * @param first whether the database knows of no use yet; then open pages are told at once, once
     */
    public void used(CredentialsId credentials, AccountId account, Instant at, boolean first) {
        boolean collected = pending.containsKey(credentials);
        pending.merge(credentials, at, CredentialUsage::later);
        if (first && !collected && firstOf(credentials, at)) {
            events.publishEvent(new CredentialsFirstUsed(account, at, currentActor.require(), credentials));
        }
    }

    /** Writes what was collected; also when the portal stops. */
    @PreDestroy
    @Scheduled(fixedDelayString = "#{@writeBehind}")
    void write() {
        pending.forEach((credentials, at) -> {
            jdbc.sql("update api_credentials set last_used_at = :at where id = :id"
                            + " and (last_used_at is null or last_used_at < :at or last_used_at > :latest)")
                    .param("latest", StoredMoment.latest(at).atOffset(ZoneOffset.UTC))
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .param("id", credentials.value())
                    .update();
            pending.remove(credentials, at);
        });
    }

    /** The database decides who was first: two nodes may see the same credentials unused. */
    private boolean firstOf(CredentialsId credentials, Instant at) {
        return jdbc.sql("update api_credentials set last_used_at = :at where id = :id and last_used_at is null")
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("id", credentials.value())
                        .update()
                == 1;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
