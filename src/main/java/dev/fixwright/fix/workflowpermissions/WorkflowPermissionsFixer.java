package dev.fixwright.fix.workflowpermissions;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.YamlFixer;
import dev.fixwright.fix.YamlSite;
import dev.fixwright.syntax.actions.Job;
import dev.fixwright.syntax.actions.Workflow;
import dev.fixwright.syntax.yaml.YamlEntry;
import dev.fixwright.syntax.yaml.YamlNode;
import java.util.Optional;

/** Gives a workflow's token the scopes that its jobs use, and no others. */
public final class WorkflowPermissionsFixer implements YamlFixer {
    @Override
    public String weakness() {
        return "workflowpermissions";
    }

    @Override
    public Attempt attempt(YamlSite site) {
        Optional<Workflow> found = Workflow.of(site.file());
        if (found.isEmpty()) {
            return Attempt.declined(
                    site.finding().path() + " is no workflow with jobs, so there is no token to limit in it");
        }
        Workflow workflow = found.get();
        Optional<Job> job = site.nodes().stream()
                .flatMap(node -> workflow.jobOf(node).stream())
                .findFirst();
        Optional<YamlEntry> own = job.flatMap(Job::permissions);
        if (own.isPresent()) {
            return jobLevel(site, job.get(), own.get());
        }
        Optional<YamlEntry> top = workflow.permissions();
        if (top.isEmpty()) {
            return new Limits(this, site, workflow).added();
        }
        YamlNode value = top.get().value();
        if (value.value().equals("write-all") || value.value().equals("read-all") || value.isEmpty() || writes(value)) {
            return new Limits(this, site, workflow).narrowed(top.get());
        }
        if (value.entries().isEmpty()) {
            return Attempt.declined("the workflow already gives its token no permission at all");
        }
        return Attempt.declined("the workflow already limits its token to `"
                + String.join(
                        ", ",
                        value.entries().stream()
                                .map(entry ->
                                        entry.name() + ": " + entry.value().value())
                                .toList())
                + "`");
    }

    private Attempt jobLevel(YamlSite site, Job job, YamlEntry permissions) {
        YamlNode value = permissions.value();
        boolean all = value.value().equals("write-all") || value.value().equals("read-all");
        if (!all && !writes(value)) {
            return job.workflow().permissions().isEmpty()
                    ? new Limits(this, site, job.workflow()).added()
                    : Attempt.declined("job `" + job.id() + "` already limits its token to reading");
        }
        return new Limits(this, site, job.workflow()).narrowed(job, permissions, all);
    }

    private static boolean writes(YamlNode permissions) {
        return permissions.entries().stream()
                .anyMatch(entry -> entry.value().value().equals("write"));
    }
}
