package com.rotki.portal.identity.ui;

import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.ui.CopyButton;
import com.rotki.portal.platform.ui.FileDownload;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;

/** Shows new recovery codes, this once. */
final class RecoveryCodesDialog extends Dialog {

    private static final String FILE_NAME = "rotki-recovery-codes.txt";

    /**
     * Creates the dialog.
     *
     * @param closed gives the focus a place: what opened the dialog may be gone
     */
    RecoveryCodesDialog(List<Secret> codes, Runnable closed) {
        setHeaderTitle(getTranslation("account.recovery.codes.title"));
        addClassNames("factor-dialog", "recovery-codes-dialog");
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        OrderedList list = new OrderedList();
        list.addClassName("recovery-codes");
        list.getElement().setAttribute("translate", "no");
        codes.forEach(code -> list.add(new ListItem(code.reveal())));
        CopyButton copy = CopyButton.onDemand(
                getTranslation("account.recovery.codes.copy"), button -> button.deliver(together(codes)));
        Anchor file = download(together(codes));
        Button kept = new Button(getTranslation("account.recovery.codes.kept"), event -> close());
        kept.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(getTranslation("account.recovery.codes.text")), list);
        getFooter().add(file, print(), copy, kept);
        addOpenedChangeListener(event -> {
            if (!event.isOpened()) {
                list.removeAll();
                file.removeHref();
                closed.run();
            }
        });
    }

    /** It is there as long as the dialog is open. */
    private Anchor download(Secret all) {
        byte[] file = (getTranslation("account.recovery.codes.file") + "\n\n" + all.reveal() + "\n")
                .getBytes(StandardCharsets.UTF_8);
        Anchor link = new Anchor(
                new FileDownload(request -> content(request, file), this::close),
                getTranslation("account.recovery.codes.download"));
        link.addClassName("link-button");
        return link;
    }

    private static FileDownload.Content content(DownloadEvent request, byte[] file) {
        request.getResponse().setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return new FileDownload.Content(FILE_NAME, "text/plain; charset=utf-8", file.length, out -> out.write(file));
    }

    private Button print() {
        return new Button(
                getTranslation("account.recovery.codes.print"),
                event -> getElement().callJsFunction("ownerDocument.defaultView.print"));
    }

    private static Secret together(List<Secret> codes) {
        return Secret.of(codes.stream().map(Secret::reveal).collect(Collectors.joining("\n")));
    }
}
