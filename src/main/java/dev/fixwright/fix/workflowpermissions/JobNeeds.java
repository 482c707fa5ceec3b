package dev.fixwright.fix.workflowpermissions;

import dev.fixwright.source.SourcePath;
import dev.fixwright.syntax.Project;
import dev.fixwright.syntax.actions.Job;
import dev.fixwright.syntax.actions.Step;
import dev.fixwright.syntax.actions.UsedAction;
import dev.fixwright.syntax.actions.Workflow;
import dev.fixwright.syntax.yaml.YamlFile;
import dev.fixwright.syntax.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/** Finds what a job needs of the token: of its steps, of the actions in this repository, of the workflow that it calls. */
final class JobNeeds {
    private static final int MAX_DEPTH = 5;

    private final Project project;

    JobNeeds(Project project) {
        this.project = project;
    }

    TokenNeeds of(Job job) {
        return of(job, 0);
    }

    private TokenNeeds of(Job job, int depth) {
        TokenNeeds needs = new TokenNeeds();
        job.calledWorkflow().ifPresent(called -> call(job, called, needs, depth));
        Token around = Token.inVariables(job.node().get("env")) == Token.WORKFLOW
                ? Token.WORKFLOW
                : Token.inVariables(job.workflow().root().get("env"));
        steps(job.steps(), needs, around, depth);
        registries(job, needs);
        return needs;
    }

    private void steps(List<Step> steps, TokenNeeds needs, Token around, int depth) {
        boolean keepsToken =
                steps.stream().filter(step -> step.uses("actions/checkout")).anyMatch(JobNeeds::keepsToken);
        for (Step step : steps) {
            step.run().ifPresent(run -> new ScriptNeeds(needs, step, run.value(), around).add(keepsToken));
            step.action().ifPresent(action -> {
                if (action.isLocal()) {
                    local(action, step, needs, depth);
                } else {
                    new ActionNeeds(needs).add(step, action);
                }
            });
        }
    }

    /** Whether a checkout leaves the workflow's token behind for later steps to push with. */
    private static boolean keepsToken(Step checkout) {
        return !checkout.input("persist-credentials").equals("false") && Token.of(checkout) != Token.OTHER;
    }

    /** An action in this repository: what its steps need; of one that is a program nothing is known. */
    private void local(UsedAction action, Step step, TokenNeeds needs, int depth) {
        String folder = action.node().value().replaceFirst("^\\./", "").replaceFirst("/$", "");
        Optional<YamlNode> definition = read(folder.isEmpty() ? "action.yml" : folder + "/action.yml")
                .or(() -> read(folder.isEmpty() ? "action.yaml" : folder + "/action.yaml"))
                .flatMap(YamlFile::document);
        List<Step> inner = definition.map(Step::ofAction).orElse(List.of());
        if (!inner.isEmpty() && depth < MAX_DEPTH) {
            Token token = Token.of(step);
            steps(inner, needs, token == Token.WORKFLOW ? Token.UNSAID : token, depth + 1);
        } else if (Token.of(step) == Token.WORKFLOW) {
            needs.doubt("the action `" + action.node().value() + "` is given the workflow's token for what its"
                    + " definition does not tell");
        } else {
            needs.stranger("`" + action.node().value() + "`");
        }
    }

    private Optional<YamlFile> read(String path) {
        return SourcePath.reasonToRefuse(path).isPresent() ? Optional.empty() : project.yaml(SourcePath.of(path));
    }

    /** The jobs of a called workflow get no more than the calling job has. */
    private void call(Job job, UsedAction called, TokenNeeds needs, int depth) {
        Optional<Workflow> workflow = called.isLocal()
                ? read(called.node().value().replaceFirst("^\\./", "")).flatMap(Workflow::of)
                : Optional.empty();
        if (workflow.isEmpty() || depth >= MAX_DEPTH) {
            needs.doubt("job `" + job.id() + "` calls the workflow `"
                    + called.node().value() + "`, which is not in this repository, and gets no more than the job has");
            return;
        }
        for (Job inner : workflow.get().jobs()) {
            Optional<YamlNode> granted =
                    inner.permissions().or(workflow.get()::permissions).map(entry -> entry.value());
            if (granted.isPresent()) {
                granted(granted.get(), needs, "the workflow `" + called.node().value() + "`");
            } else {
                needs.addAll(of(inner, depth + 1));
            }
        }
    }

    private static void granted(YamlNode permissions, TokenNeeds needs, String user) {
        if (permissions.isScalar() && !permissions.isEmpty()) {
            needs.doubt(user + " asks for `" + permissions.value() + "`");
        }
        permissions.entries().stream()
                .filter(entry -> entry.value().value().equals("read")
                        || entry.value().value().equals("write"))
                .forEach(entry -> needs.need(entry.name() + ":" + entry.value().value(), user));
    }

    /** Images from GitHub's registry: who logs in with the token reads them, who builds for pushing writes them. */
    private static void registries(Job job, TokenNeeds needs) {
        boolean pushes = job.steps().stream()
                .anyMatch(step -> (step.uses("docker/build-push-action") || step.uses("docker/bake-action"))
                                && !step.input("push").equals("false")
                                && (!step.input("push").isEmpty()
                                        || step.input("outputs").contains("push"))
                        || step.run()
                                .filter(run -> run.value().contains(" push ")
                                        || run.value().contains("--push"))
                                .isPresent()
                        || step.uses("redhat-actions/push-to-registry"));
        job.steps().stream()
                .filter(step -> step.uses("docker/login-action") || step.uses("redhat-actions/podman-login"))
                .filter(step -> step.input("registry").contains("ghcr.io")
                        || step.input("registry").contains("${{")
                        || step.input("registry").contains("docker.pkg.github.com"))
                .filter(step -> Token.of(step) == Token.WORKFLOW)
                .findFirst()
                .ifPresent(step -> needs.need(pushes ? "packages:write" : "packages:read", "step " + step.title()));
        for (String part : List.of("container", "services")) {
            job.node()
                    .get(part)
                    .ifPresent(node -> node.all().stream()
                            .filter(value -> Token.isWorkflowToken(value.value()))
                            .findFirst()
                            .ifPresent(value -> needs.need("packages:read", "`" + part + "`")));
        }
    }
}
