package com.rotki.portal.support;

import com.rotki.portal.platform.VisitId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Records the pages a visitor opens. */
@Component
class VisitPages {

    /** More different ones than there are; what is beyond is in the log, one row each. */
    private static final Limit MOST = Limit.of(200);

    private static final int MOST_NAMED = 20;

    private final SupportVisitPageRepository pages;

    VisitPages(SupportVisitPageRepository pages) {
        this.pages = pages;
    }

    /** Returns what the page is kept as: of its address only what a page of the portal can be called. */
    String add(VisitId visit, String address, Instant at) {
        String name = address.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9/._-]", "-");
        String page = name.substring(0, Math.min(SupportVisitPage.LONGEST, name.length()));
        pages.save(new SupportVisitPage(visit, page, at));
        return page;
    }

    Optional<String> last(VisitId visit) {
        return pages.findFirstByVisitIdOrderByViewedAtDesc(visit.value()).map(SupportVisitPage::page);
    }

    /** Returns them in their order, each once. */
    List<String> of(VisitId visit) {
        return pages.findByVisitIdOrderByViewedAt(visit.value(), MOST).stream()
                .map(SupportVisitPage::page)
                .distinct()
                .limit(MOST_NAMED)
                .toList();
    }
}
