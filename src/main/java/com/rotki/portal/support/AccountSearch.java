package com.rotki.portal.support;

import com.rotki.portal.platform.AccountFinder;
import com.rotki.portal.platform.FoundAccount;
import com.rotki.portal.platform.security.Permissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds accounts by whatever belongs to them: asks every module's finder. */
@Service
@PreAuthorize(Permissions.SEARCH_ACCOUNTS)
@Transactional(readOnly = true)
public class AccountSearch {

    private static final int LONGEST = 256;

    private final List<AccountFinder> finders;

    AccountSearch(ObjectProvider<AccountFinder> finders) {
        this.finders = finders.orderedStream().toList();
    }

    /** Returns the accounts that {@code typed} means, each once, those that it names exactly first; at most 10. */
    public List<FoundAccount> find(String typed) {
        String text = CleanText.of(typed);
        if (text.isEmpty() || text.length() > LONGEST) {
            return List.of();
        }
        Map<Object, FoundAccount> found = new LinkedHashMap<>();
        finders.stream()
                .flatMap(finder -> finder.find(text).stream())
                .sorted((one, other) -> Boolean.compare(other.exact(), one.exact()))
                .forEach(each -> found.putIfAbsent(each.account(), each));
        return found.values().stream().limit(AccountFinder.MOST).toList();
    }
}
