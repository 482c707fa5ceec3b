package dev.fixwright.fix.workflowpermissions;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.YamlSite;
import dev.fixwright.syntax.actions.Job;
import dev.fixwright.syntax.actions.Workflow;
import dev.fixwright.syntax.yaml.YamlEdits;
import dev.fixwright.syntax.yaml.YamlEntry;
import dev.fixwright.syntax.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the limits of a workflow's token: reading the contents for all jobs, more for those that need more. */
final class Limits {
    private static final String READ = "contents: read";

    private final WorkflowPermissionsFixer fixer;
    private final YamlSite site;
    private final Workflow workflow;
    private final YamlEdits edits;
    private final List<String> grants = new ArrayList<>();
    private final List<String> review = new ArrayList<>();

    Limits(WorkflowPermissionsFixer fixer, YamlSite site, Workflow workflow) {
        this.fixer = fixer;
        this.site = site;
        this.workflow = workflow;
        this.edits = site.file().edit();
    }

    /** Limits for a workflow that has none at the top. */
    Attempt added() {
        Map<Job, TokenNeeds> needs = needsOfJobsWithout();
        Optional<String> doubt = doubt(needs);
        if (doubt.isPresent()) {
            return Attempt.declined(doubt.get());
        }
        YamlEntry on = workflow.root().entry("on").orElseThrow();
        boolean spaced = isFollowedByBlankLine(on);
        edits.addAfter(
                workflow.root(),
                on,
                spaced
                        ? new String[] {"", "permissions:", "    " + READ}
                        : new String[] {"permissions:", "    " + READ});
        needs.forEach(this::grant);
        return fixed("The workflow's token may only read the repository's contents");
    }

    /** Narrower limits for a workflow that grants too much to all jobs. */
    Attempt narrowed(YamlEntry permissions) {
        Map<Job, TokenNeeds> needs = needsOfJobsWithout();
        YamlNode value = permissions.value();
        if (value.isMapping()) {
            return moved(permissions, needs);
        }
        Optional<String> doubt = doubt(needs);
        if (doubt.isPresent()) {
            return Attempt.declined(doubt.get());
        }
        String indent = edits.layout().unit();
        edits.replace(
                permissions.key().end(),
                Math.max(value.end(), permissions.key().end() + 1),
                ":" + edits.layout().newLine() + indent + READ);
        needs.forEach(this::grant);
        return fixed("The workflow's token may only read the repository's contents instead of `"
                + (value.isEmpty() ? "nothing said" : value.value()) + "`");
    }

    /** Each job gets what the whole workflow had, where it needs to write or where that cannot be told. */
    private Attempt moved(YamlEntry permissions, Map<Job, TokenNeeds> needs) {
        YamlNode block = permissions.value();
        List<String> granted = block.entries().stream()
                .map(entry -> entry.name() + ": " + entry.value().value())
                .toList();
        if (needs.isEmpty()) {
            return Attempt.declined("every job has permissions of its own, so those of the workflow grant nothing");
        }
        edits.replace(block, READ);
        for (Map.Entry<Job, TokenNeeds> one : needs.entrySet()) {
            boolean known = one.getValue().doubts().isEmpty()
                    && one.getValue().strangers().isEmpty();
            List<String> lines = known ? one.getValue().lines() : granted;
            if (!lines.equals(List.of(READ))) {
                write(one.getKey(), lines);
                grants.add("job `" + one.getKey().id() + "` keeps `" + String.join(", ", lines) + "`"
                        + (known ? "" : ", since it cannot be told what its steps need"));
            }
        }
        return fixed("Only the jobs that use them have the scopes that the whole workflow had");
    }

    /** Narrower limits for one job. */
    Attempt narrowed(Job job, YamlEntry permissions, boolean all) {
        TokenNeeds needs = new JobNeeds(site.project()).of(job);
        if (!needs.doubts().isEmpty()) {
            return Attempt.declined("which scopes job `" + job.id() + "` needs cannot be told: "
                    + needs.doubts().iterator().next());
        }
        YamlNode value = permissions.value();
        List<String> kept = new ArrayList<>();
        if (all) {
            String indent =
                    " ".repeat(permissions.key().column()) + edits.layout().unit();
            String lines = String.join(edits.layout().newLine() + indent, needs.lines());
            edits.replace(
                    permissions.key().end(), value.end(), ":" + edits.layout().newLine() + indent + lines);
        } else {
            for (YamlEntry entry : value.entries()) {
                if (entry.value().value().equals("write")) {
                    String scope = entry.name();
                    if (needs.needsWrite(scope)) {
                        kept.add("`" + scope + ": write` for " + needs.userOf(scope));
                    } else if (!needs.strangers().isEmpty()) {
                        return Attempt.declined("job `" + job.id() + "` already names its scopes, and whether "
                                + needs.strangers().iterator().next() + " needs `" + scope + ": write` is not known");
                    } else {
                        edits.replace(entry.value(), "read");
                    }
                }
            }
        }
        if (edits.isEmpty()) {
            return Attempt.declined(
                    "job `" + job.id() + "` already has only the scopes that it needs: " + String.join(", ", kept));
        }
        grants.addAll(all ? needs.reasons() : kept);
        strangers(needs);
        return fixed("The token of job `" + job.id() + "` has the scopes that its steps use");
    }

    private Map<Job, TokenNeeds> needsOfJobsWithout() {
        Map<Job, TokenNeeds> needs = new LinkedHashMap<>();
        workflow.jobs().stream()
                .filter(job -> job.permissions().isEmpty())
                .forEach(job -> needs.put(job, new JobNeeds(site.project()).of(job)));
        return needs;
    }

    private static Optional<String> doubt(Map<Job, TokenNeeds> needs) {
        return needs.entrySet().stream()
                .filter(one -> !one.getValue().doubts().isEmpty())
                .map(one -> "which scopes job `" + one.getKey().id() + "` needs cannot be told: "
                        + one.getValue().doubts().iterator().next())
                .findFirst();
    }

    private void grant(Job job, TokenNeeds needs) {
        if (!needs.isReadingOnly()) {
            write(job, needs.lines());
            grants.add("job `" + job.id() + "` also gets " + String.join(", ", needs.reasons()));
        }
        strangers(needs);
    }

    private void strangers(TokenNeeds needs) {
        if (!needs.strangers().isEmpty()) {
            review.add("It is not known whether " + String.join(", ", needs.strangers())
                    + " takes the workflow's token of its own; if so, add the scopes that it needs.");
        }
    }

    private void write(Job job, List<String> scopes) {
        String[] lines = Stream.concat(
                        Stream.of("permissions:"), scopes.stream().map(scope -> "    " + scope))
                .toArray(String[]::new);
        YamlNode node = job.node();
        Optional<YamlEntry> before = Stream.of("runs-on", "uses", "name")
                .flatMap(key -> node.entry(key).stream())
                .findFirst();
        edits.addAfter(node, before.orElseGet(() -> node.entries().get(0)), lines);
    }

    private boolean isFollowedByBlankLine(YamlEntry entry) {
        int next = site.file().lines().lineAt(entry.end()) + 1;
        if (!site.file().lines().has(next)) {
            return false;
        }
        String text = site.file().source().text();
        return text.substring(
                        site.file().lines().start(next), site.file().lines().end(next))
                .isBlank();
    }

    private Attempt fixed(String what) {
        return fixer.fixed(edits, what + (grants.isEmpty() ? "" : "; " + String.join("; ", grants)) + ".", review)
                .map(fix -> fix.changing("permissions"));
    }
}
