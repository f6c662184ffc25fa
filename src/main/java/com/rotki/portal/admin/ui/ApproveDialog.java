package com.rotki.portal.admin.ui;

import com.rotki.portal.platform.ui.ConfirmAction;
import com.rotki.portal.platform.ui.FactList;
import com.rotki.portal.platform.ui.Notices;
import com.rotki.portal.staff.ApprovalSummary;
import com.vaadin.flow.i18n.I18NProvider;

/** Asks the second admin: it happens as soon as they agree. */
final class ApproveDialog {

    private final ApprovalSummary approval;

    ApproveDialog(ApprovalSummary approval) {
        this.approval = approval;
    }

    void open(Runnable approve, Runnable done) {
        new ConfirmAction(I18NProvider.translate("admin.approve.title"))
                .body(I18NProvider.translate("admin.approve.text", approval.requestedBy()))
                .body(new FactList()
                        .add(ApprovalCard.kind(approval), ApprovalCard.summary(approval))
                        .add(I18NProvider.translate("admin.approvals.reason"), approval.reason()))
                .verb(I18NProvider.translate("admin.approve.verb"))
                .onConfirm(() -> {
                    approve.run();
                    Notices.success(I18NProvider.translate("admin.approve.done"));
                    done.run();
                })
                .open();
    }
}
