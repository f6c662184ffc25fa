package com.rotki.portal;

import com.rotki.portal.platform.AccountFinder;
import com.rotki.portal.platform.AccountFinder.FoundAccount;
import java.util.List;

/** Stands for one more module in which accounts are searched for. It finds none until a test says so. */
public class TestFinder implements AccountFinder, SharedState {

    private volatile List<FoundAccount> answers = List.of();

    /** From now on these are found, whatever is searched for. */
    public void findAlways(FoundAccount... found) {
        answers = List.of(found);
    }

    @Override
    public List<FoundAccount> find(String text) {
        return answers;
    }

    @Override
    public void reset() {
        answers = List.of();
    }
}
