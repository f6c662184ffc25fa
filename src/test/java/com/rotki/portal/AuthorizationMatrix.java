package com.rotki.portal;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.VisitId;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.platform.security.SignedInAs;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;

/** Everybody there is, and a table of what each of them may do. */
final class AuthorizationMatrix {

    /** Everybody, with the authentication that the portal gives them. */
    static final Map<String, Authentication> EVERYBODY = everybody();

    private final StringBuilder text = new StringBuilder();

    void section(String title, String text, String column) {
        this.text.append("\n## ").append(title).append("\n").append(text).append("\n| ");
        this.text.append(column).append(" | ").append(String.join(" | ", EVERYBODY.keySet()));
        this.text.append(" |\n|---|").append(":-:|".repeat(EVERYBODY.size())).append('\n');
    }

    /** Adds a row: what {@code cell} says of each of them. */
    void row(String name, Function<Authentication, String> cell) {
        text.append("| `").append(name).append("` | ");
        text.append(EVERYBODY.values().stream().map(cell).collect(Collectors.joining(" | ")));
        text.append(" |\n");
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static Map<String, Authentication> everybody() {
        AccountId self = AccountId.newId();
        Actor support = new Actor(self, "support", Actor.Kind.STAFF, Role.SUPPORT, Instant.EPOCH);
        Actor app = new Actor(self, "app", Actor.Kind.APP, Role.SUBSCRIBER, Instant.EPOCH);
        var all = new LinkedHashMap<String, Authentication>();
        all.put(
                "anonymous",
                new AnonymousAuthenticationToken(
                        "key", "nobody", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
        all.put("subscriber", owner(self, Actor.Kind.OWNER, Role.SUBSCRIBER));
        all.put(
                "app",
                new UsernamePasswordAuthenticationToken(
                        app, null, AuthorityUtils.createAuthorityList(List.copyOf(Permissions.OF_APP))));
        all.put("support", SignedInAs.owner(support));
        all.put("visitor", SignedInAs.visitor(support.visiting(AccountId.newId(), VisitId.newId())));
        all.put("admin", owner(self, Actor.Kind.STAFF, Role.ADMIN));
        return all;
    }

    private static Authentication owner(AccountId self, Actor.Kind kind, Role role) {
        return SignedInAs.owner(new Actor(self, role.name(), kind, role, Instant.EPOCH));
    }
}
