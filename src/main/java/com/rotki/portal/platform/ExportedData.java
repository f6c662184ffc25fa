package com.rotki.portal.platform;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of an account's data that its owner can take along. Implemented by beans; the account knows no module. */
public interface ExportedData {

    /** Returns what it is called in the file: plural, camel case, unique. */
    String name();

    /** Returns all of it, the oldest first: texts, numbers and booleans by name, nulls where there is nothing. No secret. */
    List<Map<String, @Nullable Object>> rows(AccountId account);
}
