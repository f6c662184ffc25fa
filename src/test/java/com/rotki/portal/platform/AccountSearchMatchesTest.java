package com.rotki.portal.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.platform.AccountFinder.FoundAccount;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** What several modules know of the same thing is found once. */
class AccountSearchMatchesTest {

    private static final AccountId ACCOUNT = AccountId.newId();
    private static final FoundAccount REQUEST = new FoundAccount(ACCOUNT, "request", "0ABCDEFGHIJK", true);
    private static final FoundAccount DEVICE = new FoundAccount(ACCOUNT, "device", "0ABCDEFGHIJK", true);

    @Test
    void aRequestThatTwoModulesKeepIsOneMatch() {
        AccountFinder traces = text -> List.of(REQUEST);
        AccountFinder activity = text -> List.of(REQUEST, DEVICE);
        var finders = new StaticListableBeanFactory(Map.of("traces", traces, "activity", activity));
        var search = new AccountSearch(finders.getBeanProvider(AccountFinder.class));

        assertThat(search.matches("0ABCDEFGHIJK")).containsExactlyInAnyOrder(REQUEST, DEVICE);
    }
}
