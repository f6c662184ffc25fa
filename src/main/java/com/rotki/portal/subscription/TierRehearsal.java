package com.rotki.portal.subscription;

/**
 * The effect that changed limits would have on the accounts of a tier (requirement B-32).
 *
 * @param accounts how many are on the tier
 * @param overNow how many of them have more devices than the tier allows today
 * @param overThen how many would have more devices than the tier would allow
 * @param leaving how many are within the limit today and would not be any more
 * @param returning how many are beyond the limit today and would not be any more
 * @param losing how many would lose a device: none ever does, a lower limit only keeps further ones out
 */
public record TierRehearsal(long accounts, long overNow, long overThen, long leaving, long returning, long losing) {

    static TierRehearsal of(long accounts, long overNow, long overThen) {
        return new TierRehearsal(
                accounts, overNow, overThen, Math.max(0, overThen - overNow), Math.max(0, overNow - overThen), 0);
    }
}
