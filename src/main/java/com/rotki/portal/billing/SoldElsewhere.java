package com.rotki.portal.billing;

import com.rotki.portal.billing.EngineData.ChangePreview;
import com.rotki.portal.billing.EngineData.CheckoutOrder;
import com.rotki.portal.billing.EngineData.EnginePayment;
import com.rotki.portal.billing.EngineData.EngineSubscription;
import com.rotki.portal.billing.EngineData.OpenCheckout;
import com.rotki.portal.billing.EngineData.Price;
import com.rotki.portal.platform.AccountId;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Plans are sold elsewhere: there is no engine to be asked, and nothing here changes a plan. */
public abstract class SoldElsewhere implements BillingProvider {

    @Override
    public boolean sells() {
        return false;
    }

    @Override
    public List<Price> prices() {
        return List.of();
    }

    @Override
    public String customer(AccountId account, String email) {
        throw notHere();
    }

    @Override
    public OpenCheckout open(CheckoutOrder order) {
        throw notHere();
    }

    @Override
    public boolean close(String checkoutId) {
        throw notHere();
    }

    @Override
    public List<EngineSubscription> subscriptions(String customerId) {
        throw notHere();
    }

    @Override
    public List<EnginePayment> payments(String customerId) {
        throw notHere();
    }

    @Override
    public ChangePreview preview(String subscriptionId, String priceId) {
        throw notHere();
    }

    @Override
    public void changeNow(String subscriptionId, String priceId, String idempotencyKey) {
        throw notHere();
    }

    @Override
    public void changeAtEnd(String subscriptionId, String priceId, String idempotencyKey) {
        throw notHere();
    }

    @Override
    public void dropPlannedChange(String subscriptionId) {
        throw notHere();
    }

    @Override
    public void cancel(String subscriptionId, @Nullable String reason) {
        throw notHere();
    }

    @Override
    public void resume(String subscriptionId) {
        throw notHere();
    }

    @Override
    public void endAndRefund(String subscriptionId) {
        throw notHere();
    }

    @Override
    public URI paymentMethodPage(String customerId, URI back) {
        throw notHere();
    }

    @Override
    public Optional<URI> payPage(String customerId) {
        throw notHere();
    }

    @Override
    public Optional<URI> invoice(String customerId, String paymentId) {
        throw notHere();
    }

    @Override
    public EngineEvent verify(byte[] body, Map<String, String> headers) {
        throw notHere();
    }

    @Override
    public Optional<URI> customerPage(String customerId) {
        return Optional.empty();
    }

    private static BillingRefusedException notHere() {
        return BillingRefusedException.of(BillingRefusedException.NOT_SOLD_HERE);
    }
}
