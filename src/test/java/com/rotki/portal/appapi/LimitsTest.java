package com.rotki.portal.appapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.appapi.RotkiApp.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;

class LimitsTest extends ApiServerTest {

    private static final String UNLOCKS =
            "\"unlocks\":{\"asset_movement_matching\":\"Basic\",\"eth_staking_view\":\"Supporter\","
                    + "\"event_analysis_view\":\"Basic\",\"gnosispay\":\"Advanced\",\"graphs_view\":\"Basic\",\"mcp\":\"Basic\","
                    + "\"monerium\":\"Advanced\"}";

    @Test
    void limitsHaveEveryMemberThatTheAppReads() {
        RotkiApp app = appOfNewSubscriber("basic");

        Answer answer = app.limits();

        assertThat(answer.status()).isEqualTo(200);
        var limits = answer.json();
        assertThat(limits.get("current_tier").asString()).isEqualTo("Basic");
        assertThat(limits.get("limit_of_devices").asInt()).isEqualTo(2);
        assertThat(limits.get("pnl_events_limit").asInt()).isEqualTo(30000);
        assertThat(limits.get("max_backup_size_mb").asInt()).isEqualTo(150);
        assertThat(limits.get("history_events_limit").asInt()).isEqualTo(30000);
        assertThat(limits.get("reports_lookup_limit").asInt()).isEqualTo(100);
        assertThat(limits.get("eth_staked_limit").asInt()).isEqualTo(128);
        for (String unlocked :
                List.of("eth_staking_view", "graphs_view", "event_analysis_view", "asset_movement_matching", "mcp")) {
            assertThat(limits.get(unlocked).booleanValue()).as(unlocked).isTrue();
        }
        assertThat(limits.get("gnosispay").booleanValue()).isFalse();
        assertThat(limits.get("monerium").booleanValue()).isFalse();
        assertThat(limits.has("capabilities")).isFalse();
        assertThat(answer.body()).contains(UNLOCKS).doesNotContain("null", "error");
    }

    @Test
    void unlocksAreForEverybodyAndMayBeKept() {
        RotkiApp nobody = RotkiApp.on(server(), "none", "c2VjcmV0");

        Answer answer = nobody.unlocks();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{" + UNLOCKS + "}");
        assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=300");
    }

    @Test
    void withoutABackupTheMetadataAreZeros() {
        Answer answer = appOfNewSubscriber("basic").lastDataMetadata();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .isEqualTo("{\"upload_ts\":0,\"last_modify_ts\":0,\"data_hash\":\"\",\"data_size\":0}");
    }

    @Test
    void premiumComponentsAreRefusedInWords() {
        Answer answer = appOfNewSubscriber("basic").statisticsRenderer();

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.message()).isEqualTo("Premium components are not available on this server");
    }

    @Test
    void watchersAreRefusedInWords() {
        RotkiApp app = appOfNewSubscriber("basic");

        for (String method : List.of("GET", "PUT", "PATCH", "DELETE")) {
            Answer answer = app.send(app.removeRequest("x").withMethod(method).withPath("/api/1/watchers"));
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.message()).isEqualTo("Watchers are not supported");
        }
    }

    @Test
    void usageReportsAreTakenAndForgotten() {
        RotkiApp app = RotkiApp.on(server(), "none", "c2VjcmV0");

        Answer answer = app.send(app.checkRequest()
                .withMethod("PUT")
                .withPath("/api/1/usage_analytics")
                .withBody("{\"system_os\":\"Linux\"}"));

        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.body()).isEmpty();
    }
}
