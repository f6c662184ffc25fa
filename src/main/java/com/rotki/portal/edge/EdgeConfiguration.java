package com.rotki.portal.edge;

import com.rotki.portal.platform.PortalSettings;
import java.time.Duration;
import java.util.stream.Stream;
import org.apache.catalina.Context;
import org.apache.catalina.Pipeline;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.catalina.valves.RemoteIpValve;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/** Puts the edge around the embedded container. */
@Configuration(proxyBeanMethods = false)
class EdgeConfiguration {

    @Bean
    TrustedProxies trustedProxies(EdgeSettings settings, Environment environment) {
        return settings.proxies(environment);
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> edge(
            EdgeSettings settings, TrustedProxies proxies, PortalSettings portal, EdgeAnswers answers) {
        return new Edge(settings, proxies, portal, answers);
    }

    private record Edge(EdgeSettings settings, TrustedProxies proxies, PortalSettings portal, EdgeAnswers answers)
            implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

        /** A client that takes longer to send a request line and headers does not want an answer. */
        private static final Duration FOR_HEADERS = Duration.ofSeconds(20);

        /** From here on a virtual thread that waits in a monitor keeps no other from running (JEP 491). */
        private static final int JDK_WITHOUT_PINNING = 24;

        @Override
        public void customize(TomcatServletWebServerFactory factory) {
            factory.setProtocol(EdgeProtocol.class.getName());
            factory.addConnectorCustomizers(this::guard);
            // Where Spring Boot takes the portal to be in a cloud it adds one that believes every private address.
            factory.setEngineValves(Stream.concat(
                            factory.getEngineValves().stream().filter(valve -> !(valve instanceof RemoteIpValve)),
                            Stream.of(
                                    new TrustedProxyValve(proxies),
                                    new RequestGuardValve(settings.connectionsPerAddress(), answers)))
                    .toList());
            factory.addContextCustomizers(this::reportErrors);
        }

        private void guard(Connector connector) {
            var protocol = (EdgeProtocol) connector.getProtocolHandler();
            var connections = new ConnectionsByAddress(settings.connectionsPerAddress(), proxies);
            protocol.guard(connections, FOR_HEADERS, portal.secure());
            if (Runtime.version().feature() >= JDK_WITHOUT_PINNING) {
                protocol.setExecutor(new VirtualThreadExecutor("http-"));
            }
        }

        private void reportErrors(Context context) {
            // A redirect goes to a path: the host of a request is whatever its sender wrote.
            context.setUseRelativeRedirects(true);
            var host = (StandardHost) context.getParent();
            host.setErrorReportValveClass(null);
            Pipeline pipeline = host.getPipeline();
            Stream.of(pipeline.getValves())
                    .filter(ErrorReportValve.class::isInstance)
                    .forEach(pipeline::removeValve);
            pipeline.addValve(new ContainerErrors(answers));
        }

        /** After Spring Boot's own. */
        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE;
        }
    }
}
