package com.rotki.portal;

import com.rotki.portal.platform.PortalSettings;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;
import java.util.List;
import java.util.stream.Stream;
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

    private static final String IMPORT = "--import";
    private static final String PORT = "--server.port=";

    /** Starts the portal, or does what a command says. */
    public static void main(String[] args) {
        var outOfMemory = new OutOfMemory();
        outOfMemory.watchThreads();
        var portal = new SpringApplication(PortalApplication.class);
        portal.addListeners(outOfMemory);
        if (List.of(args).stream().anyMatch(arg -> arg.equals(IMPORT) || arg.startsWith(IMPORT + "="))) {
            System.exit(SpringApplication.exit(portal.run(withoutServer(args))));
        }
        portal.run(args);
    }

    /** A command does its work and ends; it listens on no port and leaves to the nodes what is theirs. */
    static String[] withoutServer(String... args) {
        return Stream.concat(
                        Stream.of(args).filter(arg -> !arg.startsWith(PORT)),
                        Stream.of(PORT + "-1", "--" + PortalSettings.COMMAND + "=true"))
                .toArray(String[]::new);
    }
}
