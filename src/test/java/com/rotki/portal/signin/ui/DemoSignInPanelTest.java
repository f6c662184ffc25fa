package com.rotki.portal.signin.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.ViewTest;
import com.rotki.portal.account.DemoSignIn;
import com.vaadin.flow.component.button.Button;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoSignInPanelTest extends ViewTest {

    @Test
    void eachPersonHasAStoryAndFillsTheForm() {
        List<DemoSignIn> chosen = new ArrayList<>();
        var panel = new DemoSignInPanel(List.of(DemoSignIn.values()), chosen::add);

        for (DemoSignIn person : DemoSignIn.values()) {
            _click(_get(panel, Button.class, button -> button.withText(person.email())));
        }

        assertThat(chosen).containsExactly(DemoSignIn.values());
        assertThat(text(panel)).contains("Active plan, no credentials yet").contains("Every device slot is taken");
    }
}
