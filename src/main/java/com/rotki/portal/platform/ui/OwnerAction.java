package com.rotki.portal.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.UI;

/**
 * An action that only the account's owner may take. During a visit of the support it is disabled and says why, so that
 * both see the same page. That is courtesy: the services refuse it anyway.
 */
public final class OwnerAction {

    private OwnerAction() {}

    /** Marks {@code ui} as looked at by somebody other than the account's owner. */
    public static void visited(UI ui) {
        ComponentUtil.setData(ui, OwnerAction.class, new OwnerAction());
    }

    /** Returns whether the current page is looked at by somebody else than the account's owner. */
    public static boolean isVisited() {
        UI ui = UI.getCurrent();
        return ui != null && ComponentUtil.getData(ui, OwnerAction.class) != null;
    }

    /** Disables {@code act}, with the reason for eyes and screen readers, if somebody else looks. Returns it. */
    public static <T extends Component & HasEnabled> T of(T act) {
        if (isVisited()) {
            String reason = act.getTranslation("platform.owners-act.reason");
            act.setEnabled(false);
            act.getElement().setAttribute("title", reason);
            act.getElement().setAttribute("aria-description", reason);
        }
        return act;
    }
}
