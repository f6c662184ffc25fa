package com.rotki.portal.shell;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Addresses that the desktop app links to and that cannot be changed there. */
@Configuration(proxyBeanMethods = false)
class AppLinks implements WebMvcConfigurer {

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/home/subscription", "/subscription");
    }
}
