package com.rotki.portal.blobstore;

import com.rotki.portal.SharedState;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.mockito.Mockito;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;

/** Lets a test see what is asked of the store of backups, and make it fail. */
@TestConfiguration(proxyBeanMethods = false)
public class SpiedBlobStore implements BeanPostProcessor, SharedState {

    private final List<Object> spies = new CopyOnWriteArrayList<>();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof BlobStore) {
            Object spy = Mockito.spy(bean);
            spies.add(spy);
            return spy;
        }
        return bean;
    }

    @Override
    public void reset() {
        spies.forEach(Mockito::reset);
    }
}
