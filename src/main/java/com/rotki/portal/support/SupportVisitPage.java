package com.rotki.portal.support;

import com.rotki.portal.platform.VisitId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A page that was opened during a visit. */
@Entity
@Immutable
class SupportVisitPage {

    static final int LONGEST = 200;

    @Id
    private UUID id;

    @Column
    private UUID visitId;

    @Column
    private String page;

    @Column
    private Instant viewedAt;

    @SuppressWarnings("NullAway.Init")
    protected SupportVisitPage() {
        // for JPA
    }

    SupportVisitPage(VisitId visit, String page, Instant at) {
        this.id = UUID.randomUUID();
        this.visitId = visit.value();
        this.page = page;
        this.viewedAt = at;
    }

    String page() {
        return page;
    }
}
