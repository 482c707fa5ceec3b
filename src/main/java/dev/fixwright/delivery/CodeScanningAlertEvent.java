package dev.fixwright.delivery;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.fixwright.delivery.EventJson.Account;
import dev.fixwright.delivery.EventJson.Installation;
import dev.fixwright.delivery.EventJson.Repository;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What we read of a {@code code_scanning_alert} body. {@code ref} and {@code commit} are empty for some actions. */
record CodeScanningAlertEvent(
        @Nullable String action,
        @Nullable Alert alert,
        @Nullable String ref,
        @JsonProperty("commit_oid") @Nullable String commit,
        @Nullable Repository repository,
        @Nullable Installation installation) {

    private static final Pattern PULL_REQUEST = Pattern.compile("refs/pull/([1-9][0-9]{0,17})/(?:merge|head)");

    /** Older bodies carry {@code instances}, newer ones {@code most_recent_instance}. */
    record Alert(
            @Nullable Long number,
            @JsonProperty("updated_at") @Nullable String updatedAt,
            @JsonProperty("fixed_at") @Nullable String fixedAt,
            @JsonProperty("dismissed_at") @Nullable String dismissedAt,
            @JsonProperty("most_recent_instance") @Nullable Instance mostRecentInstance,
            @Nullable List<Instance> instances,
            @Nullable List<@Nullable Account> assignees) {
        private static final Pattern TIME = Pattern.compile("[0-9TZ:.+-]{1,40}");

        /** Tells one change of the alert from the next; the same in every copy of one event. */
        String moment() {
            return Stream.of(updatedAt, fixedAt, dismissedAt)
                    .flatMap(Stream::ofNullable)
                    .filter(time -> TIME.matcher(time).matches())
                    .findFirst()
                    .orElse("");
        }

        /** Tells whom it was given to from whom it is given to next. */
        String holders() {
            String logins = Stream.ofNullable(assignees)
                    .flatMap(List::stream)
                    .flatMap(Stream::ofNullable)
                    .map(account -> String.valueOf(account.login()))
                    .sorted()
                    .collect(Collectors.joining(","));
            return Integer.toHexString(logins.hashCode());
        }
    }

    /** One place where the alert was seen. */
    record Instance(@Nullable String ref) {}

    /** The ref the event is about, from wherever the body says it. */
    Optional<String> refOfEvent() {
        Stream<@Nullable String> said = Stream.concat(
                Stream.of(ref),
                Stream.ofNullable(alert)
                        .flatMap(found -> Stream.concat(
                                Stream.ofNullable(found.mostRecentInstance()),
                                Stream.ofNullable(found.instances()).flatMap(List::stream)))
                        .map(Instance::ref));
        return said.flatMap(Stream::ofNullable).filter(name -> !name.isEmpty()).findFirst();
    }

    /** The branch that the event is about, where it is about one. */
    Optional<String> branch() {
        String prefix = "refs/heads/";
        return refOfEvent().filter(name -> name.startsWith(prefix)).map(name -> name.substring(prefix.length()));
    }

    /** The pull request that the event is about, where it is about one. */
    OptionalLong pullRequest() {
        Matcher pull = PULL_REQUEST.matcher(refOfEvent().orElse(""));
        return pull.matches() ? OptionalLong.of(Long.parseLong(pull.group(1))) : OptionalLong.empty();
    }
}
