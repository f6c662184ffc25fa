package com.rotki.portal.platform.ui;

import com.rotki.portal.platform.AppAccess.AppObstacle;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;

/** Says why no app can connect at the moment, with a link to the page that resolves each reason. */
public final class ObstacleNotice extends Div {

    /** Creates the notice; hidden as long as nothing is in the way. */
    public ObstacleNotice() {
        addClassNames("form-message", Tone.WARNING.className());
        setVisible(false);
    }

    /** Shows what is in the way, followed by {@code more}, which is translated. */
    public void show(List<AppObstacle> obstacles, String... more) {
        removeAll();
        setVisible(!obstacles.isEmpty());
        obstacles.forEach(obstacle -> add(new Paragraph(new Text(reason(obstacle) + " "), link(obstacle))));
        List.of(more).forEach(text -> add(new Paragraph(text)));
    }

    /** Returns why an app cannot connect, as a sentence or two. */
    public static String reason(AppObstacle obstacle) {
        return text(obstacle, "text");
    }

    /** Returns the way to where the obstacle is cleared. */
    public static Anchor link(AppObstacle obstacle) {
        return new Anchor(page(obstacle), text(obstacle, "link"));
    }

    private static String page(AppObstacle obstacle) {
        return switch (obstacle) {
            case NO_PLAN, EXPIRED -> "plans";
            case NOT_PAID, SUSPENDED -> "subscription";
            case NO_CREDENTIALS, CREDENTIALS_ENDED, CREDENTIALS_FROZEN -> "credentials";
        };
    }

    private static String text(AppObstacle obstacle, String part) {
        return I18NProvider.translate("platform.obstacle.%s.%s".formatted(obstacle.code(), part));
    }
}
