package com.rotki.portal.shell.ui;

import com.rotki.portal.platform.ui.FootedPage;
import com.rotki.portal.shell.LanguageChoice;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.annotation.SpringComponent;

/** Adds the choice of the language to every page that has no menu, whichever module it belongs to. */
@SpringComponent
final class LanguageAtFoot implements VaadinServiceInitListener {

    private final transient LanguageChoice choice;

    LanguageAtFoot(LanguageChoice choice) {
        this.choice = choice;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> attend(init.getUI()));
    }

    private void attend(UI page) {
        page.addAfterNavigationListener(this::shown);
    }

    private void shown(AfterNavigationEvent event) {
        if (event.getActiveChain().getFirst() instanceof Component page
                && page instanceof FootedPage footed
                && ComponentUtil.getData(page, LanguageSwitch.class) == null) {
            LanguageSwitch languages = new LanguageSwitch(choice);
            ComponentUtil.setData(page, LanguageSwitch.class, languages);
            footed.showAtFoot(languages);
        }
    }
}
