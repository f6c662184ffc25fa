package com.rotki.portal.guidance.ui;

import com.rotki.portal.devices.DeviceSummary;
import com.rotki.portal.platform.AppRefusal;
import com.rotki.portal.platform.ui.DeviceTitle;
import com.rotki.portal.platform.ui.FactList;
import com.rotki.portal.platform.ui.PlaceText;
import com.rotki.portal.platform.ui.RefusalExplanation;
import com.rotki.portal.platform.ui.StatusBadge;
import com.rotki.portal.platform.ui.TimeText;
import com.rotki.portal.platform.ui.Tone;
import com.rotki.portal.platform.ui.Verbatim;
import com.rotki.portal.requestlog.RefusalSummary;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/** Refused requests of one kind: why, when, what the app wanted, and what support asks for. */
final class RefusedRequestItem extends ListItem {

    RefusedRequestItem(RefusalSummary refusal, Optional<DeviceSummary> device, RefusalExplanation explanation) {
        Span reason = new Span(getTranslation(AppRefusal.reasonKey(refusal.code())));
        reason.addClassName("refused-reason");
        Div top = new Div(reason, new TimeText(refusal.lastAt()));
        if (refusal.settled()) {
            top.add(new StatusBadge(getTranslation("guidance.refused.settled"), Tone.OK));
        }
        top.addClassName("refused-top");
        add(top);
        if (!refusal.signatureVerified()) {
            Paragraph unproven = new Paragraph(getTranslation("guidance.refused.unproven"));
            unproven.addClassName("hint");
            add(unproven);
        }
        add(facts(refusal, device));
        String problem = refusal.problem();
        if (ProblemView.explains(problem)) {
            add(new Anchor("/problems/" + problem, getTranslation("guidance.refused.explain")));
        }
        add(decision(refusal.requestId(), explanation));
    }

    /** Looked up when somebody wants to see it. */
    private Details decision(String requestId, RefusalExplanation explanation) {
        Details details = new Details(getTranslation("guidance.refused.decision"));
        details.addClassName("refused-decision");
        details.addOpenedChangeListener(change -> {
            details.removeAll();
            details.add(explanation
                    .ofOwn(requestId)
                    .orElseGet(() -> new Paragraph(getTranslation("guidance.refused.decision-none"))));
        });
        return details;
    }

    private FactList facts(RefusalSummary refusal, Optional<DeviceSummary> device) {
        FactList facts = new FactList();
        facts.add(getTranslation("guidance.refused.call"), call(refusal));
        facts.add(
                getTranslation("guidance.refused.count"),
                getTranslation("guidance.refused.times", refusal.occurrences()));
        facts.add(
                getTranslation("guidance.refused.device"),
                device.map(RefusedRequestItem::title).orElseGet(() -> getTranslation("guidance.refused.untold")));
        String version = refusal.appVersion();
        facts.add(
                getTranslation("guidance.refused.app-version"),
                version == null ? getTranslation("guidance.refused.untold") : version);
        facts.add(getTranslation("guidance.refused.source"), PlaceText.brief(refusal.sourceAddress(), getLocale()));
        return facts.add(getTranslation("guidance.refused.request-id"), Verbatim.code(refusal.requestId()));
    }

    private static String title(DeviceSummary device) {
        return DeviceTitle.of(device.name(), device.nameMadeByMachine(), device.platform(), device.firstSeen());
    }

    private String call(RefusalSummary refusal) {
        String key = "guidance.refused.call." + refusal.callKey();
        return GuidanceTexts.has(key) ? getTranslation(key) : refusal.call();
    }
}
