package com.rotki.portal.guidance.ui;

import com.rotki.portal.platform.ui.OwnersAct;
import com.rotki.portal.platform.ui.Section;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** One press when something is wrong right now (requirement B-43), and the way to the steps that come after it. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class PanicSection extends Composite<Section> {

    private final DrillActs acts;

    PanicSection(DrillActs acts) {
        this.acts = acts;
    }

    @Override
    protected Section initContent() {
        Button panic = new Button(getTranslation("guidance.panic.button"), event -> acts.panic(() -> {}));
        panic.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        Anchor drill = new Anchor(LostDeviceView.ROUTE, getTranslation("guidance.panic.drill"));
        drill.addClassName("link-button");
        Div row = new Div(OwnersAct.of(panic), drill);
        row.addClassName("panic-row");
        return new Section(
                getTranslation("guidance.panic.title"), new Paragraph(getTranslation("guidance.panic.text")), row);
    }
}
