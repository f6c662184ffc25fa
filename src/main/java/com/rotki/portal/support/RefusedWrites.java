package com.rotki.portal.support;

import com.rotki.portal.platform.VisitId;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.support.VisitEvent.VisitWriteRefused;
import java.time.Clock;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts on record what a visitor tried and must not do (requirement E5). */
@Component
class RefusedWrites {

    /** A test keeps every service from being one. */
    private static final String UNNAMED = "unnamed";

    private final OutsideVisit withoutVisitor;
    private final TransactionTemplate ownTransaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RefusedWrites(
            OutsideVisit withoutVisitor,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.withoutVisitor = withoutVisitor;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(AuthorizationDeniedEvent<?> denied) {
        if (denied.getObject() instanceof MethodInvocation call
                && denied.getAuthentication().get().getPrincipal() instanceof Actor actor
                && actor.visit() != null) {
            record(actor, actor.visit(), call);
        }
    }

    private void record(Actor visitor, VisitId visit, MethodInvocation call) {
        String attempt = service(call) + "." + call.getMethod().getName();
        var event = new VisitWriteRefused(visitor.account(), clock.instant(), visitor, visit, attempt);
        withoutVisitor.run(() -> {
            ownTransaction.executeWithoutResult(status -> events.publishEvent(event));
            return event;
        });
    }

    private static String service(MethodInvocation call) {
        var name = AnnotationUtils.findAnnotation(call.getMethod().getDeclaringClass(), NameOnRecord.class);
        return name == null ? UNNAMED : name.value();
    }
}
