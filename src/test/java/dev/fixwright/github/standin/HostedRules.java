package dev.fixwright.github.standin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/** The rulesets of a repository, and what they keep the app from doing. */
public final class HostedRules {
    /** GitHub's word for a rule, and what it is set to. */
    public record Rule(String type, Map<String, Object> parameters) {
        public static Rule of(String type) {
            return new Rule(type, Map.of());
        }

        public static Rule text(String type, String operator, String pattern) {
            return new Rule(type, Map.of("operator", operator, "pattern", pattern, "negate", false, "name", ""));
        }
    }

    private record Ruleset(long id, String name, String prefix, List<Rule> rules, String bypass) {}

    private final List<Ruleset> sets = new CopyOnWriteArrayList<>();

    /** For branches whose names begin so. */
    public long add(String name, String prefix, Rule... rules) {
        long id = 70 + sets.size();
        sets.add(new Ruleset(id, name, prefix, List.of(rules), "never"));
        return id;
    }

    /** As GitHub says whether the caller may: {@code always}, {@code never} and so on. */
    public void bypass(long id, String how) {
        sets.replaceAll(set -> set.id == id ? new Ruleset(id, set.name, set.prefix, set.rules, how) : set);
    }

    public void clear() {
        sets.clear();
    }

    List<Object> json(HostedRepository repository, String branch) {
        List<Object> rules = new ArrayList<>();
        for (Ruleset set : sets) {
            for (Rule rule : branch.startsWith(set.prefix) ? set.rules : List.<Rule>of()) {
                ObjectNode json = Wire.object().put("type", rule.type());
                json.put("ruleset_source_type", "Repository");
                json.put("ruleset_source", repository.fullName()).put("ruleset_id", set.id);
                if (!rule.parameters().isEmpty()) {
                    json.set("parameters", Wire.JSON.valueToTree(rule.parameters()));
                }
                rules.add(json);
            }
        }
        return rules;
    }

    Optional<ObjectNode> set(HostedRepository repository, long id) {
        return sets.stream().filter(set -> set.id == id).findFirst().map(set -> {
            ObjectNode json = Wire.object().put("id", set.id).put("name", set.name);
            json.put("target", "branch").put("source_type", "Repository");
            json.put("source", repository.fullName()).put("enforcement", "active");
            return json.put("current_user_can_bypass", set.bypass);
        });
    }

    void creating(String branch) {
        refuse(branch, rule -> rule.type().equals("creation"), "Cannot create ref due to creations being restricted.");
        refuse(branch, rule -> breaks(rule, "branch_name_pattern", branch), "Branch name must match a given pattern.");
    }

    void committing(String branch, String message) {
        refuse(branch, rule -> rule.type().equals("update"), "Cannot update this protected ref.");
        refuse(branch, rule -> rule.type().equals("pull_request"), "Changes must be made through a pull request.");
        refuse(
                branch,
                rule -> breaks(rule, "commit_message_pattern", message),
                "Commit message must match a given pattern.");
    }

    void forcing(String branch) {
        refuse(branch, rule -> rule.type().equals("non_fast_forward"), "Cannot force-push to this branch");
    }

    private static boolean breaks(Rule rule, String type, String text) {
        String pattern = String.valueOf(rule.parameters().get("pattern"));
        return rule.type().equals(type)
                && !(rule.parameters().get("operator").equals("starts_with")
                        ? text.startsWith(pattern)
                        : text.contains(pattern));
    }

    private void refuse(String branch, Predicate<Rule> broken, String message) {
        boolean refused = sets.stream()
                .filter(set -> branch.startsWith(set.prefix) && set.bypass.equals("never"))
                .anyMatch(set -> set.rules.stream().anyMatch(broken));
        if (refused) {
            throw new GraphqlRefusal("UNPROCESSABLE", "Repository rule violations found\n\n" + message + "\n\n");
        }
    }
}
