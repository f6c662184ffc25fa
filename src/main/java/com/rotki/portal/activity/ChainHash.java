package com.rotki.portal.activity;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.RecordSeal;
import com.rotki.portal.platform.RequestOrigin;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/**
 * The seals of the chain, as 64 hexadecimal digits. Each is made over a kind of record and all its columns, every one
 * with its length before it: two different records never are the same bytes.
 */
@Component
class ChainHash {

    private static final String ENTRY = "activity entry, 1";
    private static final String HEAD = "activity head, 1";

    private final RecordSeal seal;

    ChainHash(RecordSeal seal) {
        this.seal = seal;
    }

    /** Returns the hash of an entry in its place. */
    String of(long sequence, Entry entry, String previousHash) {
        RequestOrigin origin = entry.origin();
        return seal(new LengthPrefixed(ENTRY)
                .add(entry.account().value())
                .add(sequence)
                .add(entry.at())
                .add(entry.kind())
                .add(entry.actorKind())
                .add(entry.actorName())
                .add(entry.person().value())
                .add(entry.visitValue())
                .add(origin.sessionTag())
                .add(origin.sourceAddress())
                .add(origin.userAgent())
                .add(origin.requestId())
                .add(entry.details())
                .add(previousHash));
    }

    /** Returns the seal of a head. */
    String ofHead(AccountId account, long sequence, String hash) {
        return seal(new LengthPrefixed(HEAD).add(account.value()).add(sequence).add(hash));
    }

    private String seal(LengthPrefixed record) {
        return HexFormat.of().formatHex(seal.seal(record.toByteArray()));
    }
}
