package com.rotki.portal.identity.ui;

import static org.springframework.beans.factory.config.ConfigurableBeanFactory.SCOPE_PROTOTYPE;

import com.rotki.portal.identity.IdentityService;
import com.rotki.portal.identity.IdentityService.SessionStanding;
import com.rotki.portal.platform.security.IdentityProof;
import com.rotki.portal.platform.security.RecentSignIn;
import com.rotki.portal.platform.ui.FactList;
import com.rotki.portal.platform.ui.OwnerAction;
import com.rotki.portal.platform.ui.Section;
import com.rotki.portal.platform.ui.StepUp;
import com.rotki.portal.platform.ui.TimeText;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.annotation.Scope;

/** Shows what this session has proved, and until when it needs no other proof (requirement B-82). */
@SpringComponent
@Scope(SCOPE_PROTOTYPE)
final class StandingSection extends Composite<Section> {

    private final transient IdentityService identity;
    private final transient RecentSignIn recentSignIn;
    private final transient StepUp stepUp;
    private final Paragraph rule = new Paragraph();
    private final Div state = new Div();

    StandingSection(IdentityService identity, RecentSignIn recentSignIn, StepUp stepUp) {
        this.identity = identity;
        this.recentSignIn = recentSignIn;
        this.stepUp = stepUp;
        rule.setText(getTranslation(
                "account.standing.rule",
                recentSignIn.counts().toMinutes(),
                recentSignIn.countsAtMost().toMinutes()));
        state.addClassName("factor-state");
        getContent()
                .setActions(OwnerAction.of(new Button(getTranslation("account.standing.confirm"), event -> confirm())));
    }

    @Override
    protected Section initContent() {
        return new Section(
                getTranslation("account.standing.title"),
                new Paragraph(getTranslation("account.standing.lead")),
                rule,
                state);
    }

    void refresh() {
        SessionStanding standing = identity.standing();
        FactList facts = new FactList();
        standing.proofs().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(proof -> facts.add(getTranslation(key(proof.getKey())), new TimeText(proof.getValue())));
        addEnd(facts, standing);
        state.removeAll();
        state.add(facts);
    }

    private void addEnd(FactList facts, SessionStanding standing) {
        if (!standing.fresh()) {
            facts.add(getTranslation("account.standing.until"), new Span(getTranslation("account.standing.asks-now")));
            return;
        }
        facts.add(getTranslation("account.standing.until"), new TimeText(standing.freshUntil()));
        facts.add(getTranslation("account.standing.at-most"), new TimeText(standing.freshAtMostUntil()));
    }

    private void confirm() {
        stepUp.run(() -> {
            recentSignIn.check();
            refresh();
        });
    }

    private static String key(IdentityProof proof) {
        return "account.standing.proof." + proof.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
