package com.rotki.portal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A database that goes away when a test says so: at once, or when a transaction is about to be committed. */
public final class FailingDatabase extends DelegatingDataSource implements SharedState {

    /** When it fails. */
    public enum Mode {
        NEVER,
        AT_ONCE,
        AT_COMMIT
    }

    private volatile Mode mode = Mode.NEVER;

    private FailingDatabase(DataSource real) {
        super(real);
    }

    public void fail(Mode when) {
        mode = when;
    }

    @Override
    public void reset() {
        mode = Mode.NEVER;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (mode == Mode.AT_ONCE) {
            throw new SQLTransientConnectionException("The database is away");
        }
        return mode == Mode.NEVER ? super.getConnection() : failing(super.getConnection());
    }

    private Connection failing(Connection real) {
        return (Connection) Proxy.newProxyInstance(
                FailingDatabase.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (self, method, arguments) -> {
                    if (mode == Mode.AT_COMMIT && method.getName().equals("commit")) {
                        throw new SQLTransientConnectionException("The database went away");
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }

    /** Puts it between the portal and its database. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Configuration {

        @Bean
        static BeanPostProcessor failingDatabase() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource real && !(bean instanceof FailingDatabase)
                            ? new FailingDatabase(real)
                            : bean;
                }
            };
        }
    }
}
