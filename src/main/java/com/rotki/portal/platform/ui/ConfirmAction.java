package com.rotki.portal.platform.ui;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.security.RecentSignIn.SignInNotRecentException;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BooleanSupplier;

/**
 * Asks before something happens. The dialog names the thing, the consequence and the verb; focus starts on the button
 * that keeps everything as it is, and Escape keeps too. It closes when the action succeeds and stays open with the
 * reason when it is refused; the focus then goes to what is wrong. All texts are translated by the caller.
 */
public final class ConfirmAction {

    private final Dialog dialog = new Dialog();
    private final Button confirm = new Button();
    private final Button keep = new Button();
    private final Message message = new Message();
    private BooleanSupplier complete = () -> true;
    private Runnable action = () -> {};
    private StepUp stepUp = (act, givenUp) -> act.run();

    /** Starts the description of a dialog. */
    public ConfirmAction(String title) {
        dialog.setHeaderTitle(title);
        dialog.setRole("alertdialog");
        dialog.addClassName("confirm-action");
        dialog.setCloseOnOutsideClick(false);
        keep.setText(dialog.getTranslation("platform.confirm.keep"));
        keep.addClickListener(event -> dialog.close());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setDisableOnClick(true);
        confirm.addClickListener(event -> run());
        dialog.addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                keep.focus();
            }
        });
    }

    /** Adds a paragraph that says what will happen. */
    public ConfirmAction body(String text) {
        return body(new Paragraph(text));
    }

    /** Adds what the person should see before deciding: consequences, affected devices, a choice of reasons. */
    public ConfirmAction body(Component... components) {
        dialog.add(components);
        return this;
    }

    /** Names the button that acts, by its verb and object: “Remove device”. */
    public ConfirmAction verb(String text) {
        confirm.setText(text);
        return this;
    }

    /** Names the button that does nothing: “Keep device”. “Cancel” if it is not called. */
    public ConfirmAction keepLabel(String text) {
        keep.setText(text);
        return this;
    }

    /** Says that the action takes something away. */
    public ConfirmAction destructive() {
        confirm.addThemeVariants(ButtonVariant.ERROR);
        return this;
    }

    /** Lets {@code stepUp} ask for the password over this dialog when {@link #onConfirm the action} needs it. */
    public ConfirmAction stepUp(StepUp stepUp) {
        this.stepUp = stepUp;
        return this;
    }

    /** Asks {@code complete} before anything is done: false keeps the dialog open, and the field concerned says why. */
    public ConfirmAction onlyIf(BooleanSupplier complete) {
        this.complete = complete;
        return this;
    }

    /** Says what to do. A {@link DomainException} keeps the dialog open and is shown in it. */
    public ConfirmAction onConfirm(Runnable action) {
        this.action = action;
        return this;
    }

    /** Opens the dialog and returns it, for callers that close or change it later. */
    public Dialog open() {
        dialog.add(message);
        dialog.getFooter().add(keep, confirm);
        dialog.open();
        return dialog;
    }

    private void run() {
        message.setVisible(false);
        confirm.setEnabled(true);
        if (complete.getAsBoolean()) {
            stepUp.run(this::attempt, keep::focus);
        } else {
            FirstError.focusIn(dialog);
        }
    }

    private void attempt() {
        try {
            action.run();
            dialog.close();
        } catch (SignInNotRecentException needsPassword) {
            throw needsPassword;
        } catch (DomainException refusal) {
            message.show(RefusalText.of(refusal));
            if (!FirstError.focusIn(dialog)) {
                message.focus();
            }
        }
    }

    /** Why it was refused, below all that the dialog asks. */
    private static final class Message extends Div implements Focusable<Message> {

        Message() {
            addClassNames("form-message", Tone.DANGER.className());
            getElement().setAttribute("role", "alert");
            setTabIndex(-1);
            setVisible(false);
        }

        void show(String text) {
            setText(text);
            setVisible(true);
        }
    }
}
