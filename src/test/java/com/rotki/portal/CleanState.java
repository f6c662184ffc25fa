package com.rotki.portal;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Each test finds the clock and the other shared beans as they were at first, and leaves nobody signed in. */
public final class CleanState implements BeforeEachCallback, AfterEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) {
        reset(SpringExtension.getApplicationContext(test));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        ApplicationContext portal = SpringExtension.getApplicationContext(test);
        portal.getBean(SecurityContextHolderStrategy.class).clearContext();
        reset(portal);
    }

    private static void reset(ApplicationContext portal) {
        portal.getBeansOfType(SharedState.class).values().forEach(SharedState::reset);
    }
}
