package com.rotki.portal;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Entry point and app shell. Open pages hear of changes by push; what they send goes by ordinary requests. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Push(transport = Transport.WEBSOCKET_XHR)
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/portal.css")
public class PortalApplication implements AppShellConfigurator {

    /** Starts the portal. */
    public static void main(String[] args) {
        var outOfMemory = new OutOfMemory();
        outOfMemory.watchThreads();
        var portal = new SpringApplication(PortalApplication.class);
        portal.addListeners(outOfMemory);
        portal.run(args);
    }
}
