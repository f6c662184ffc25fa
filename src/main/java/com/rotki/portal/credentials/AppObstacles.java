package com.rotki.portal.credentials;

import com.rotki.portal.platform.AppAccess;
import com.rotki.portal.platform.AppAccess.AppObstacle;
import com.rotki.portal.subscription.SubscriptionOverview;
import com.rotki.portal.subscription.SubscriptionService;
import com.rotki.portal.subscription.SubscriptionStatus;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says how the plan and the credentials keep the current account's apps out. */
@Component
public class AppObstacles implements AppAccess {

    private final SubscriptionService subscriptions;
    private final CredentialService credentials;

    AppObstacles(SubscriptionService subscriptions, CredentialService credentials) {
        this.subscriptions = subscriptions;
        this.credentials = credentials;
    }

    @Override
    public List<AppObstacle> obstacles() {
        return of(
                subscriptions.overview().orElse(null),
                credentials.overview().orElse(null),
                credentials.earlier().stream().findFirst());
    }

    /**
     * Returns what is in the way.
     *
     * @param plan null if there never was one
     * @param current the current credentials; null if there are none
     * @param earlier those before them
     */
    public static List<AppObstacle> of(
            @Nullable SubscriptionOverview plan,
            @Nullable CredentialsOverview current,
            Optional<EarlierCredentials> earlier) {
        Optional<AppObstacle> ofPlan = ofPlan(plan);
        return Stream.concat(ofPlan.stream(), ofCredentials(current, earlier, ofPlan.isEmpty()).stream())
                .toList();
    }

    private static Optional<AppObstacle> ofPlan(@Nullable SubscriptionOverview plan) {
        SubscriptionStatus status = plan == null ? null : plan.status();
        return switch (status) {
            case null -> Optional.of(AppObstacle.NO_PLAN);
            case ACTIVE, CANCELLED, GRANTED, PAST_DUE -> Optional.empty();
            case PENDING -> Optional.of(AppObstacle.NOT_PAID);
            case EXPIRED -> Optional.of(AppObstacle.EXPIRED);
            case SUSPENDED -> Optional.of(AppObstacle.SUSPENDED);
        };
    }

    private static Optional<AppObstacle> ofCredentials(
            @Nullable CredentialsOverview current, Optional<EarlierCredentials> earlier, boolean planWorks) {
        if (current != null) {
            return current.frozenAt() == null ? Optional.empty() : Optional.of(AppObstacle.CREDENTIALS_FROZEN);
        }
        if (earlier.filter(latest -> latest.endedByStaff() != null).isPresent()) {
            return Optional.of(AppObstacle.CREDENTIALS_ENDED);
        }
        return planWorks ? Optional.of(AppObstacle.NO_CREDENTIALS) : Optional.empty();
    }
}
