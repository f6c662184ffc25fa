package com.rotki.portal.support;

import com.rotki.portal.account.AccountDirectory;
import com.rotki.portal.account.AccountProfile;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts together what is told of visits. */
@Component
class VisitSummaries {

    private final AccountDirectory accounts;
    private final VisitPages pages;

    VisitSummaries(AccountDirectory accounts, VisitPages pages) {
        this.accounts = accounts;
        this.pages = pages;
    }

    VisitSummary of(SupportVisit visit) {
        String name = visit.remainingAccount()
                .flatMap(accounts::find)
                .map(AccountProfile::email)
                .orElse(null);
        return visit.summary(name, pages.of(visit.id()), pages.last(visit.id()).orElse(null));
    }

    List<VisitSummary> of(Collection<SupportVisit> visits) {
        return visits.stream().map(this::of).toList();
    }
}
