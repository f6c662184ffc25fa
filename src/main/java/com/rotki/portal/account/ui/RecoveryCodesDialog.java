package com.rotki.portal.account.ui;

import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.ui.CopyButton;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;

/** Shows new recovery codes, this once. */
final class RecoveryCodesDialog extends Dialog {

    RecoveryCodesDialog(List<Secret> codes) {
        setHeaderTitle(getTranslation("account.recovery.codes.title"));
        addClassName("factor-dialog");
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        OrderedList list = new OrderedList();
        list.addClassName("recovery-codes");
        codes.forEach(code -> list.add(new ListItem(code.reveal())));
        CopyButton copy = CopyButton.onDemand(
                getTranslation("account.recovery.codes.copy"), button -> button.deliver(together(codes)));
        Button kept = new Button(getTranslation("account.recovery.codes.kept"), event -> close());
        kept.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(getTranslation("account.recovery.codes.text")), list);
        getFooter().add(copy, kept);
        addOpenedChangeListener(event -> {
            if (!event.isOpened()) {
                list.removeAll();
            }
        });
    }

    private static Secret together(List<Secret> codes) {
        return Secret.of(codes.stream().map(Secret::reveal).collect(Collectors.joining("\n")));
    }
}
