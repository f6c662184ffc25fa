package com.rotki.portal.activity;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.RequestOrigin;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One row of the log. Never changed, hence immutable for Hibernate too. */
@Entity
@Immutable
class ActivityEntry {

    private static final int MAX_DETAILS = 1000;

    @Id
    private UUID id;

    @Column
    private UUID accountId;

    @Column(name = "occurred_at")
    private Instant at;

    @Column
    private String kind;

    @Column
    private String actorKind;

    @Column
    private String actorName;

    @Column
    private @Nullable String sessionTag;

    @Column
    private @Nullable String sourceAddress;

    @Column
    private @Nullable String userAgent;

    @Column
    private @Nullable String requestId;

    @Column
    private String details;

    @SuppressWarnings("NullAway.Init")
    protected ActivityEntry() {
        // for JPA
    }

    ActivityEntry(AccountEvent event, RequestOrigin origin) {
        this.id = UUID.randomUUID();
        this.accountId = event.account().value();
        this.at = event.at();
        this.kind = event.getClass().getSimpleName();
        this.actorKind = event.actor().kind().name();
        this.actorName = event.actor().name();
        this.sessionTag = origin.sessionTag();
        this.sourceAddress = origin.sourceAddress();
        this.userAgent = origin.userAgent();
        this.requestId = origin.requestId();
        String text = new TreeMap<>(event.details()).toString();
        this.details = text.substring(0, Math.min(MAX_DETAILS, text.length()));
    }
}
