package com.rotki.portal.guidance.ui;

import com.rotki.portal.guidance.AccountFacts;
import com.rotki.portal.guidance.AccountSnapshot;
import com.rotki.portal.guidance.CheckUp;
import com.rotki.portal.platform.security.Roles;
import com.rotki.portal.platform.ui.LiveUpdates;
import com.rotki.portal.platform.ui.PageHeader;
import com.rotki.portal.platform.ui.RefusalExplanation;
import com.rotki.portal.platform.ui.RegenerateCause;
import com.rotki.portal.platform.ui.RegenerateFlow;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** How safe the account is, and the guide: how to keep the credentials safe, what to do when they are not, and what to do when something fails. */
@Route("security")
@Menu(order = 40, icon = "vaadin:shield", title = "guidance.page.title")
@RolesAllowed(Roles.SUBSCRIBER)
final class SecurityView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient AccountFacts facts;
    private final transient RegenerateFlow regenerateFlow;
    private final ExposureSection exposures = new ExposureSection();
    private final PanicSection panic;
    private final CheckUpSection checkUp;
    private final ProtectSection protect = new ProtectSection();
    private final CompromisedSection compromised =
            new CompromisedSection(() -> regenerate(RegenerateCause.MAY_BE_KNOWN));
    private final DeviceLimitSection deviceLimit = new DeviceLimitSection();
    private final TroubleshootingSection troubleshooting =
            new TroubleshootingSection(() -> regenerate(RegenerateCause.ROUTINE));
    private final RefusedRequestsSection refused;

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
        this.checkUp = new CheckUpSection(checkUp, () -> regenerate(RegenerateCause.ROUTINE), exposures);
        refused = new RefusedRequestsSection(explanation);
        this.regenerateFlow = regenerateFlow;
        addClassName("security-page");
        add(
                new PageHeader(getPageTitle(), getTranslation("guidance.page.lead")),
                panic,
                jumps(),
                this.checkUp,
                protect,
                exposures,
                compromised,
                deviceLimit,
                troubleshooting,
                refused);
        liveUpdates.listen(this, event -> load());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        load();
        // Only the browser knows the part of the address behind the #.
        getUI().ifPresent(ui -> ui.getPage().fetchCurrentURL(address -> {
            if (address.getRef() != null) {
                troubleshooting.jumpTo(address.getRef());
            }
        }));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("guidance.page.title");
    }

    private JumpList jumps() {
        protect.setId("keep-safe");
        compromised.setId("compromised");
        deviceLimit.setId("device-limit");
        JumpList jumps = new JumpList();
        jumps.add(CheckUpSection.ANCHOR, getTranslation("guidance.check-up.title"), () -> {});
        jumps.add("keep-safe", getTranslation("guidance.protect.title"), () -> {});
        jumps.add(ExposureSection.ANCHOR, getTranslation("guidance.exposure.title"), () -> {});
        jumps.add("compromised", getTranslation("guidance.compromised.title"), () -> {});
        jumps.add("device-limit", getTranslation("guidance.limit.title"), () -> {});
        troubleshooting.addTo(jumps);
        jumps.add(RefusedRequestsSection.ANCHOR, getTranslation("guidance.refused.title"), () -> {});
        return jumps;
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

    private void regenerate(RegenerateCause cause) {
        regenerateFlow.start(cause, this::load);
    }
}
