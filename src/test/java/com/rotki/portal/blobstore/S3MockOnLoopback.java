package com.rotki.portal.blobstore;

import org.apache.catalina.connector.Connector;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * Runs S3Mock, from its source file and on S3Mock's own class path, until the input ends. By itself S3Mock would listen
 * on all addresses of the machine.
 */
final class S3MockOnLoopback {

    static final String READY = "S3Mock listens on port ";

    private S3MockOnLoopback() {}

    public static void main(String[] arguments) throws Exception {
        var mock = new SpringApplicationBuilder(Class.forName("com.adobe.testing.s3mock.S3MockApplication"))
                .initializers(context -> context.getBeanFactory().addBeanPostProcessor(new OnLoopback()))
                .run(arguments);
        System.out.println(READY + mock.getEnvironment().getRequiredProperty("local.server.port"));
        while (System.in.read() >= 0) {
            // only the end of the input counts: the test is over, however it ended
        }
        System.exit(0);
    }

    private static final class OnLoopback implements BeanPostProcessor {

        @Override
        public Object postProcessBeforeInitialization(Object bean, String name) {
            if (bean instanceof Connector connector) {
                connector.setProperty("address", "127.0.0.1");
            }
            return bean;
        }
    }
}
