package com.rotki.portal.activity.ui;

import com.rotki.portal.activity.Verification;
import com.rotki.portal.activity.Verification.Break;
import com.rotki.portal.platform.TextKey;
import com.rotki.portal.platform.ui.StatusBadge;
import com.rotki.portal.platform.ui.TimeText;
import com.rotki.portal.platform.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.Supplier;

/** Recomputes the chain at a click and says what came of it (requirement B-31). */
final class VerifySection extends Composite<Div> {

    private final transient Supplier<Verification> verify;
    private final Div result = new Div();

    VerifySection(Supplier<Verification> verify) {
        this.verify = verify;
    }

    @Override
    protected Div initContent() {
        result.addClassName("activity-verified");
        result.getElement().setAttribute("role", "status");
        Button button = new Button(getTranslation("activity.verify.button"), click -> verify());
        button.setDisableOnClick(true);
        button.addClickListener(click -> button.setEnabled(true));
        Div content = new Div(new Paragraph(getTranslation("activity.verify.lead")), button, result);
        content.addClassName("activity-verify");
        return content;
    }

    private void verify() {
        Verification found = verify.get();
        result.removeAll();
        Break broken = found.firstBreak();
        if (broken == null) {
            result.add(
                    new StatusBadge(getTranslation("activity.verify.intact"), Tone.OK),
                    new Span(getTranslation("activity.verify.intact.text", found.entries())));
        } else {
            result.add(
                    new StatusBadge(getTranslation("activity.verify.broken"), Tone.DANGER),
                    broken(broken),
                    new Span(getTranslation("activity.verify.broken.what-to-do")));
        }
    }

    private static Component broken(Break broken) {
        String cause = TextKey.of(broken.cause().name());
        Span text = new Span(I18NProvider.translate("activity.verify.cause." + cause, broken.sequence()));
        Div line = new Div(text);
        line.addClassName("activity-broken");
        if (broken.at() != null) {
            line.add(new TimeText(broken.at()));
        }
        return line;
    }
}
