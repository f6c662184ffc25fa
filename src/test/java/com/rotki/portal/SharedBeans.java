package com.rotki.portal;

import com.rotki.portal.account.MeetingAccounts;
import com.rotki.portal.billing.FakeEngine;
import com.rotki.portal.support.StatementsSeen;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.annotation.Import;

/**
 * The beans that tests put in place of the portal's own. All tests have all of them, so that they share one application
 * context: starting another one takes as long as a hundred tests. Until a test says otherwise each bean but the clock does
 * what the portal's own does.
 */
@Target(ElementType.ANNOTATION_TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(CleanState.class)
@Import({
    TestClock.Configuration.class,
    PostedLetters.Configuration.class,
    RecordedRegenerations.Configuration.class,
    PublishedEvents.class,
    TestRateLimits.Configuration.class,
    TestFinder.class,
    FakeEngine.class,
    FailingDatabase.Configuration.class,
    MeetingAccounts.class,
    StatementsSeen.Configuration.class
})
public @interface SharedBeans {}
