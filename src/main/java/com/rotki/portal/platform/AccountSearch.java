package com.rotki.portal.platform;

import com.rotki.portal.platform.AccountFinder.FoundAccount;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds accounts by whatever belongs to them: asks every module's finder. */
@Service
@NameOnRecord("AccountSearch")
@PreAuthorize(Permissions.SEARCH_ACCOUNTS)
@Transactional(readOnly = true)
public class AccountSearch {

    /** No account matches anything longer. */
    public static final int LONGEST = 256;

    private final ObjectProvider<AccountFinder> finders;

    AccountSearch(ObjectProvider<AccountFinder> finders) {
        this.finders = finders;
    }

    /** Returns everything by which {@code typed} leads to an account, the exact matches first. */
    public List<FoundAccount> matches(String typed) {
        String text = PlainText.of(typed);
        return text.isEmpty() || text.length() > LONGEST
                ? List.of()
                : finders.orderedStream()
                        .flatMap(finder -> finder.find(text).stream())
                        // A refused request is found in its trace and in the activity: that is one match.
                        .distinct()
                        .sorted(Comparator.comparing(FoundAccount::exact).reversed())
                        .toList();
    }

    /** Returns the accounts that {@code typed} leads to, each once and by its best match; at most {@link AccountFinder#MOST}. */
    public List<FoundAccount> find(String typed) {
        Set<AccountId> seen = new LinkedHashSet<>();
        return matches(typed).stream()
                .filter(match -> seen.add(match.account()))
                .limit(AccountFinder.MOST)
                .toList();
    }
}
