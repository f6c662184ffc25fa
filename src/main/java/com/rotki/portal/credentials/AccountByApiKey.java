package com.rotki.portal.credentials;

import com.rotki.portal.credentials.ApiCredentialsRepository.KeyOwner;
import com.rotki.portal.platform.AccountFinder;
import com.rotki.portal.platform.AccountFinder.FoundAccount;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds accounts by a current or earlier API Key, or by its beginning where that is unique. */
@Service
@NameOnRecord("AccountByApiKey")
@PreAuthorize(Permissions.SEARCH_ACCOUNTS)
@Transactional(readOnly = true)
class AccountByApiKey implements AccountFinder {

    /** The beginning of every key and half of the serial that follows: nobody finds a key by trying. */
    private static final int SHORTEST = CredentialsGenerator.KEY_PREFIX.length() + 4;

    private static final int SHOWN = CredentialsGenerator.KEY_PREFIX.length() + 8;
    private static final String KIND = "api-key";

    private final ApiCredentialsRepository credentials;

    AccountByApiKey(ApiCredentialsRepository credentials) {
        this.credentials = credentials;
    }

    @Override
    public List<FoundAccount> find(String text) {
        if (text.length() < SHORTEST || !text.startsWith(CredentialsGenerator.KEY_PREFIX)) {
            return List.of();
        }
        String pattern = AccountFinder.beginningWith(text);
        return credentials.ownersOfKeysLike(pattern, Limit.of(MOST)).stream()
                .map(owner -> found(owner, text))
                .toList();
    }

    private static FoundAccount found(KeyOwner owner, String typed) {
        return new FoundAccount(
                new AccountId(owner.account()),
                KIND,
                owner.apiKey().substring(0, SHOWN) + "…",
                owner.apiKey().equals(typed));
    }
}
