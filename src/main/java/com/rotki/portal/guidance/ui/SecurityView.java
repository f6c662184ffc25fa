package com.rotki.portal.guidance.ui;

import com.rotki.portal.guidance.AccountFacts;
import com.rotki.portal.guidance.AccountSnapshot;
import com.rotki.portal.guidance.CheckUp;
import com.rotki.portal.platform.RegenerateReason;
import com.rotki.portal.platform.security.Roles;
import com.rotki.portal.platform.ui.LiveUpdates;
import com.rotki.portal.platform.ui.PageHeader;
import com.rotki.portal.platform.ui.RefusalExplanation;
import com.rotki.portal.platform.ui.RegenerateFlow;
import com.rotki.portal.platform.ui.Section;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/**
 * How safe the account is, and the guide: how to keep the credentials safe, what to do when they are not, and what to
 * do when something fails.
 */
@Route(SecurityView.ROUTE)
@Menu(order = 40, icon = "vaadin:shield", title = "guidance.page.title")
@RolesAllowed(Roles.SUBSCRIBER)
final class SecurityView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    static final String ROUTE = "security";

    private final transient AccountFacts facts;
    private final transient RegenerateFlow regenerateFlow;
    private final ExposureSection exposures = new ExposureSection();
    private final PanicSection panic;
    private final CheckUpSection checkUp;
    private final ProtectSection protect = new ProtectSection();
    private final CompromisedSection compromised =
            new CompromisedSection(() -> regenerate(RegenerateReason.MAY_BE_KNOWN));
    private final DeviceLimitSection deviceLimit = new DeviceLimitSection();
    private final TroubleshootingSection troubleshooting =
            new TroubleshootingSection(() -> regenerate(RegenerateReason.ROUTINE));
    private final RefusedRequestsSection refused;
    private final JumpList jumps = new JumpList(ROUTE);

    SecurityView(
            AccountFacts facts,
            CheckUp checkUp,
            RegenerateFlow regenerateFlow,
            RefusalExplanation explanation,
            PanicSection panic,
            LiveUpdates liveUpdates) {
        this.facts = facts;
        this.panic = panic;
        panic.onDone(this::load);
        this.checkUp = new CheckUpSection(checkUp, () -> regenerate(RegenerateReason.ROUTINE), exposures);
        refused = new RefusedRequestsSection(explanation);
        this.regenerateFlow = regenerateFlow;
        addClassName("security-page");
        add(
                new PageHeader(getPageTitle(), getTranslation("guidance.page.lead")),
                panic,
                jumps,
                this.checkUp,
                protect,
                exposures,
                compromised,
                deviceLimit,
                troubleshooting,
                refused);
        listParts();
        liveUpdates.listen(this, news -> load());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        load();
        // Only the browser knows the part of the address behind the #.
        getUI().ifPresent(ui -> ui.getPage().fetchCurrentURL(address -> jumps.jumpTo(address.getRef())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("guidance.page.title");
    }

    private void listParts() {
        list("check-up", "check-up", checkUp.getContent());
        list("keep-safe", "protect", protect.getContent());
        list("what-could-someone-do", "exposure", exposures.getContent());
        list("compromised", "compromised", compromised.getContent());
        list("device-limit", "limit", deviceLimit.getContent());
        troubleshooting.addTo(jumps);
        list(RefusedRequestsSection.ANCHOR, "refused", refused.getContent());
    }

    private void list(String part, String texts, Section section) {
        jumps.add(part, getTranslation("guidance." + texts + ".title"), section.anchor(part)::reveal);
    }

    private void load() {
        checkUp.load();
        AccountSnapshot now = facts.gather();
        panic.show(now);
        compromised.show(now);
        deviceLimit.show(now);
        troubleshooting.show(now);
        refused.show(now);
    }

    private void regenerate(RegenerateReason cause) {
        regenerateFlow.start(cause, this::load);
    }
}
