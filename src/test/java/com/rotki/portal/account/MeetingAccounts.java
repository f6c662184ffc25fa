package com.rotki.portal.account;

import com.rotki.portal.SharedState;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;

/** Lets several people find out that nobody has an address before any of them takes it. */
@TestConfiguration(proxyBeanMethods = false)
public class MeetingAccounts implements BeanPostProcessor, SharedState {

    private volatile @Nullable CyclicBarrier meeting;

    /** From now on whoever looks for an address waits until so many have looked. */
    void meet(int people) {
        meeting = new CyclicBarrier(people);
    }

    /** From now on nobody waits. */
    @Override
    public void reset() {
        meeting = null;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof AccountRepository
                ? Proxy.newProxyInstance(
                        AccountRepository.class.getClassLoader(),
                        new Class<?>[] {AccountRepository.class},
                        (proxy, method, arguments) -> call(bean, method, arguments))
                : bean;
    }

    private @Nullable Object call(Object accounts, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            Object found = method.invoke(accounts, arguments);
            CyclicBarrier all = meeting;
            if (all != null && method.getName().equals("findByEmailKey")) {
                all.await(10, TimeUnit.SECONDS);
            }
            return found;
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
