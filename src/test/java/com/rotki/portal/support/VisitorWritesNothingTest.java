package com.rotki.portal.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestDatabase;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.NameOnRecord;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Read-only by construction (requirement E1): over all services, and in the database. */
@DatabaseTest
class VisitorWritesNothingTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestVisits test;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient jdbc;

    private AccountId owner;

    @BeforeEach
    void beginVisit() {
        owner = accounts.subscriber("basic");
        test.signInAgent();
        test.enter(owner);
    }

    @Test
    void everyMethodThatWritesRefusesAVisitor() {
        List<String> asked = new ArrayList<>();
        for (Object service : context.getBeansWithAnnotation(Service.class).values()) {
            for (Method method : writing(AopUtils.getTargetClass(service))) {
                String name = nameOnRecord(method.getDeclaringClass()) + "." + method.getName();
                assertThat(catchThrowable(() -> invoke(service, method)))
                        .as(name)
                        .isInstanceOf(AccessDeniedException.class);
                asked.add(name);
            }
        }

        assertThat(asked)
                .contains("DeviceService.rename", "CredentialService.reveal", "AccountService.changeLanguage")
                .contains("VisitRequests.withCode", "SupportAccessService.createCode");
        assertThat(test.logged(owner, "VisitWriteRefused")).isEqualTo(asked.size());
        List<String> recorded = refusedActs();
        assertThat(asked).allSatisfy(name -> assertThat(recorded).anyMatch(details -> details.contains(name)));
    }

    @Test
    void aTransactionOfAVisitorIsReadOnlyInTheDatabase() {
        Assumptions.assumeTrue(TestDatabase.onPostgres(), "H2 takes READ ONLY as a hint only");
        var writable = new TransactionTemplate(transactions);

        assertThatThrownBy(() -> writable.executeWithoutResult(status -> rename()))
                .hasStackTraceContaining("read-only transaction");
        accounts.signIn(owner);
        writable.executeWithoutResult(status -> assertThat(rename()).isOne());
    }

    @Test
    void aTransactionOfAVisitorSaysSo() {
        var readOnly = new TransactionTemplate(transactions)
                .execute(status -> TransactionSynchronizationManager.isCurrentTransactionReadOnly());

        assertThat(readOnly).isTrue();
    }

    private static String nameOnRecord(Class<?> service) {
        return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(service, NameOnRecord.class))
                .map(NameOnRecord::value)
                .orElse("no name");
    }

    private List<String> refusedActs() {
        return jdbc.sql("select details from activity_entry where account_id = :account and kind = 'VisitWriteRefused'")
                .param("account", owner.value())
                .query(String.class)
                .list();
    }

    private int rename() {
        return jdbc.sql("update account set language = 'de' where id = :id")
                .param("id", owner.value())
                .update();
    }

    private static List<Method> writing(Class<?> service) {
        return Stream.of(service.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(VisitorWritesNothingTest::writes)
                .toList();
    }

    /** What names a write permission, and whatever is not said to read only. */
    private static boolean writes(Method method) {
        var rule = AnnotatedElementUtils.findMergedAnnotation(method, PreAuthorize.class);
        var transaction = AnnotatedElementUtils.findMergedAnnotation(method, Transactional.class);
        var ofClass = AnnotatedElementUtils.findMergedAnnotation(method.getDeclaringClass(), Transactional.class);
        boolean readsOnly = transaction == null ? ofClass != null && ofClass.readOnly() : transaction.readOnly();
        return (rule != null && rule.value().contains(":write")) || !readsOnly;
    }

    private static void invoke(Object service, Method method) throws Throwable {
        Object[] arguments = Stream.of(method.getParameterTypes())
                .map(VisitorWritesNothingTest::anything)
                .toArray();
        try {
            Method exposed = service.getClass().getMethod(method.getName(), method.getParameterTypes());
            exposed.setAccessible(true);
            exposed.invoke(service, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private static @Nullable Object anything(Class<?> type) {
        return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
    }
}
