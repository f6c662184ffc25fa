package com.rotki.portal.admin.ui;

import com.rotki.portal.platform.ui.Section;
import com.rotki.portal.staff.ApprovalService;
import com.rotki.portal.staff.ApprovalSummary;
import com.rotki.portal.staff.ApprovalSummary.ApprovalState;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Says how many approvals are waiting, and leads there. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class WaitingApprovals extends Composite<Div> {

    private final transient ApprovalService approvals;

    WaitingApprovals(ApprovalService approvals) {
        this.approvals = approvals;
    }

    void show() {
        long open = approvals.latest().stream()
                .map(ApprovalSummary::state)
                .filter(ApprovalState.OPEN::equals)
                .count();
        getContent().removeAll();
        getContent()
                .add(new Section(
                        getTranslation("admin.waiting.title"),
                        new Paragraph(getTranslation("admin.waiting.count", open)),
                        new RouterLink(getTranslation("admin.waiting.link"), AdminApprovalsView.class)));
    }
}
