package dev.fixwright.remediation;

import static dev.fixwright.remediation.RemediationState.CLOSED;
import static dev.fixwright.remediation.RemediationState.FIXED;
import static dev.fixwright.remediation.RemediationState.FIXING;
import static dev.fixwright.remediation.RemediationState.IN_REVIEW;
import static dev.fixwright.remediation.RemediationState.MERGED;
import static dev.fixwright.remediation.RemediationState.PROPOSING;
import static dev.fixwright.remediation.RemediationState.PROVING;
import static dev.fixwright.remediation.RemediationState.QUEUED;
import static dev.fixwright.remediation.RemediationState.REVERTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RemediationStateTest {
    @Test
    void theStraightLineIsAllowed() {
        List<RemediationState> line = List.of(QUEUED, FIXING, PROPOSING, PROVING, IN_REVIEW, MERGED, FIXED);

        for (int i = 1; i < line.size(); i++) {
            assertThat(line.get(i - 1).mayBecome(line.get(i)))
                    .as(line.get(i).word())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void anEndStaysAnEnd(RemediationState state) {
        List<RemediationState> next = Arrays.stream(RemediationState.values())
                .filter(state::mayBecome)
                .toList();

        if (state == FIXED) {
            assertThat(next).containsExactly(REVERTED);
        } else if (!state.isLive()) {
            assertThat(next).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PROVING", "IN_REVIEW", "MERGED"})
    void whatPeopleDecideAboutIsNeverFixedAnew(RemediationState state) {
        assertThat(state.mayBecome(QUEUED)).isFalse();
        assertThat(state.mayBecome(FIXING)).isFalse();
        assertThat(state.mayBecome(PROPOSING)).isFalse();
    }

    @Test
    void aWayThatTheStatesDoNotHaveIsRefused() {
        Remediation closed =
                new Remediation(1, FakeCodeHost.SHOP, 7, CLOSED, "", Optional.empty(), 1, Optional.empty(), 0);

        assertThatThrownBy(closed::begun)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed and cannot become fixing");
    }
}
