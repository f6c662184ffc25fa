package com.rotki.portal.platform.ui;

import com.rotki.portal.platform.InputRefusedException;
import com.rotki.portal.platform.Secret;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;

/** Explains a link that arrived without its token, with a field to paste it again. */
public final class IncompleteLink extends Div {

    /** Creates it; {@code reader} gets the token, however much else was pasted with it. */
    public IncompleteLink(Consumer<Secret> reader) {
        addClassName("incomplete-link");
        Paragraph message = new Paragraph(getTranslation("platform.incomplete-link.text"));
        message.addClassNames("form-message", Tone.WARNING.className());
        message.getElement().setAttribute("role", "status");
        CodeField link = new CodeField(
                        getTranslation("platform.incomplete-link.field"),
                        getTranslation("platform.incomplete-link.submit"),
                        pasted ->
                                reader.accept(LinkToken.in(pasted).orElseThrow(InputRefusedException::incompleteLink)))
                .keptElsewhere()
                .hint(getTranslation("platform.incomplete-link.hint"));
        add(message, link);
    }
}
