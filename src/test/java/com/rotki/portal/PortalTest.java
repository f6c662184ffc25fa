package com.rotki.portal;

import com.rotki.portal.blobstore.SpiedBlobStore;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A test of the whole portal without an HTTP server. Whatever happens after an answer happens in the test's thread. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@SharedBeans
@Import({ImmediateTasks.class, SpiedBlobStore.class})
public @interface PortalTest {}
