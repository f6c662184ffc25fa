package com.rotki.portal.requestlog.ui;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.ui.FactList;
import com.rotki.portal.platform.ui.PlaceText;
import com.rotki.portal.platform.ui.RefusalExplanation;
import com.rotki.portal.platform.ui.TimeText;
import com.rotki.portal.platform.ui.Verbatim;
import com.rotki.portal.requestlog.DecisionTrace;
import com.rotki.portal.requestlog.DecisionTraceAdministration;
import com.rotki.portal.requestlog.DecisionTraces;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@org.springframework.stereotype.Component
class TraceExplanation implements RefusalExplanation {

    private final DecisionTraces own;
    private final DecisionTraceAdministration any;

    TraceExplanation(DecisionTraces own, DecisionTraceAdministration any) {
        this.own = own;
        this.any = any;
    }

    @Override
    public Optional<Component> ofOwn(String requestId) {
        return own.find(requestId).map(trace -> new TraceStepList(trace.steps()));
    }

    @Override
    public Optional<Component> ofAny(String requestId) {
        return any.find(requestId).map(trace -> {
            Div explanation = new Div(facts(trace), new TraceStepList(trace.steps()));
            explanation.addClassName("trace");
            return explanation;
        });
    }

    private static FactList facts(DecisionTrace trace) {
        return new FactList()
                .add(text("cause"), new Div(Verbatim.code(trace.code())))
                .add(text("when"), new TimeText(trace.at()))
                .add(text("account"), account(trace.account()))
                .add(text("call"), Verbatim.code(trace.method() + " " + trace.path()))
                .add(
                        text("source"),
                        PlaceText.brief(trace.sourceAddress(), UI.getCurrent().getLocale()))
                .add(text("app-version"), Objects.requireNonNullElse(trace.appVersion(), text("untold")))
                .add(text("request"), Verbatim.code(trace.requestId()));
    }

    private static Component account(@Nullable AccountId account) {
        return account == null ? new Span(text("nobody")) : new Anchor("admin/accounts/" + account, account.toString());
    }

    private static String text(String key) {
        return I18NProvider.translate("requestlog.trace.fact." + key);
    }
}
