package com.rotki.portal.guidance.ui;

import com.rotki.portal.guidance.Finding;
import com.rotki.portal.platform.ui.OwnerAction;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import java.util.Set;

/** The action that a finding leads to, offered right beside it. */
final class FindingAction {

    private static final Set<String> NOTHING_TO_REGENERATE = Set.of("regenerate", "pair-age", "secret-shown");

    private static final Set<String> NEEDS_PLAN = Set.of("none", "expired", "no-plan", "not-included");

    private FindingAction() {}

    static Optional<Component> of(Finding finding, Runnable regenerate) {
        if (NOTHING_TO_REGENERATE.contains(finding.step()) && "none".equals(finding.outcome())) {
            return Optional.empty();
        }
        return switch (finding.step()) {
            case "exact-copy", "current-credentials", "created" -> Optional.of(link("/credentials", "credentials"));
            case "subscription", "backup" -> Optional.of(plan(finding));
            case "device-limit", "same-credentials", "last-heard", "silent-devices", "unnamed-devices" ->
                Optional.of(link("/devices", "devices"));
            case "fresh-backup", "last-upload" -> Optional.of(link("/backups", "backups"));
            case "second-factor", "passkey", "recovery-codes", "rehearsal" ->
                Optional.of(link("/sign-in-methods", "sign-in-methods"));
            case "second-address" -> Optional.of(link("/account", "account"));
            case "sessions" -> Optional.of(link("/sessions", "sessions"));
            case "new-devices", "secret-shown" -> Optional.of(link("/activity", "activity"));
            case "last-refusal" -> {
                PartLink link = RefusedRequestsSection.link();
                link.addClassName("finding-link");
                yield Optional.of(link);
            }
            case "write" -> Optional.of(mail());
            case "regenerate", "pair-age" ->
                Optional.of(OwnerAction.of(
                        new Button(I18NProvider.translate("guidance.action.regenerate"), event -> regenerate.run())));
            default -> Optional.empty();
        };
    }

    /** Whoever has no plan, or none that works, chooses one; the others look at theirs. */
    private static Anchor plan(Finding finding) {
        return NEEDS_PLAN.contains(finding.outcome()) ? link("/plans", "plans") : link("/subscription", "subscription");
    }

    private static Anchor link(String address, String name) {
        Anchor link = new Anchor(address, I18NProvider.translate("guidance.link." + name));
        link.addClassName("finding-link");
        return link;
    }

    private static Anchor mail() {
        String address = I18NProvider.translate("guidance.mail.address");
        Anchor link = new Anchor("mailto:" + address, I18NProvider.translate("guidance.mail.write", address));
        link.addClassName("finding-link");
        return link;
    }
}
