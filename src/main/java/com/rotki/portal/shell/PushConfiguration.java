package com.rotki.portal.shell;

import com.vaadin.flow.spring.SpringServlet;
import org.atmosphere.cpr.ApplicationConfig;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the server push to open pages, and nothing the other way round. */
@Configuration(proxyBeanMethods = false)
class PushConfiguration {

    /** Vaadin leaves no other way to its servlet's parameters than changing the bean that it makes. */
    @Bean
    static BeanPostProcessor pushIsOneWay() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof ServletRegistrationBean<?> registration
                        && registration.getServlet() instanceof SpringServlet) {
                    registration.addInitParameter(
                            ApplicationConfig.ATMOSPHERE_INTERCEPTORS, PushIsOneWay.class.getName());
                }
                return bean;
            }
        };
    }
}
