package com.rotki.portal.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;

/** What only a node of the portal does, and not a command that runs beside the nodes and ends. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ConditionalOnBooleanProperty(name = ConditionalOnNode.COMMAND, havingValue = false, matchIfMissing = true)
public @interface ConditionalOnNode {

    /** Set by the portal itself when it is started to carry out a command. */
    String COMMAND = "portal.command";
}
