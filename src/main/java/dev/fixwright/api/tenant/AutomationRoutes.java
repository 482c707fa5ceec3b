package dev.fixwright.api.tenant;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.access.Permission;
import dev.fixwright.access.RefusedException;
import dev.fixwright.access.TenantScope;
import dev.fixwright.api.Answer;
import dev.fixwright.api.Parameter;
import dev.fixwright.api.Request;
import dev.fixwright.api.Route;
import dev.fixwright.api.Schema;
import dev.fixwright.backlog.Backlog;
import dev.fixwright.backlog.BacklogItem;
import dev.fixwright.backlog.PublicId;
import dev.fixwright.backlog.Wish;
import dev.fixwright.backlog.Work;
import dev.fixwright.certificate.Certificates;
import dev.fixwright.certificate.Job;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What Fixwright does about an item itself. Every action is a job that goes on by itself and can be asked about. */
final class AutomationRoutes {
    private static final String TAG = "automation";

    private final Backlog backlog;
    private final Certificates certificates;

    AutomationRoutes(Backlog backlog, Certificates certificates) {
        this.backlog = backlog;
        this.certificates = certificates;
    }

    List<Route> all() {
        return List.of(automate(), job(), cancel());
    }

    private Route automate() {
        return Route.post("/tenant/scans/{scan_id}/remediation/automate")
                .called("automateRemediation", TAG, "Have an item remediated")
                .described(
                        "github_pr opens the pull request with the fix; acme orders a new certificate; venafi checks a"
                                + " certificate against a policy. The answer names the job; ask for it until it is no longer"
                                + " pending. The same call again names the same job while it is under way.")
                .needs(Permission.USE_CODE_SCANS)
                .takes(Ask.SCAN_ID)
                .takes(
                        Schema.object()
                                .named("Automation")
                                .requires("remediationId", Ask.ID.described("Remediation backlog item id."))
                                .requires(
                                        "action",
                                        Schema.word(List.of("github_pr", "acme", "venafi"))
                                                .described("Automation action type."))
                                .allows("domain", text("Domain override for ACME."))
                                .allows("repo", text("Repository for the GitHub pull request: the finding's."))
                                .allows("branch", text("Target branch name."))
                                .allows("title", text("Title override of the pull request."))
                                .allows("policyId", text("Policy id for Venafi checks."))
                                .allows(
                                        "certificate",
                                        Schema.text()
                                                .atMost(100_000)
                                                .described(
                                                        "A certificate in PEM form to check, instead of the domain's."))
                                .allows("dryRun", Schema.flag().described("Only say what would be done.")),
                        "What is to be done.")
                .answers(
                        200,
                        "What is being done.",
                        Schema.object()
                                .named("Automated")
                                .requires("status", Schema.word(List.of("success")))
                                .requires("scanId", Schema.text())
                                .requires("remediationId", Schema.text())
                                .requires("result", JobJson.RESULT.described("Automation execution output.")))
                .by(this::automate);
    }

    private static Schema text(String description) {
        return Schema.text().atMost(255).described(description).orNull();
    }

    private Answer automate(Request request) {
        UUID scan = Ask.scan(request);
        TenantScope scope = TenantScope.of(Ask.tenant(request));
        Ask.mustExist(backlog.scans().one(scope, scan), Ask::noScan);
        BacklogItem item = backlog.items().one(scope, scan, Ask.item(request)).orElseThrow(Ask::noItem);
        ObjectNode body =
                Replies.success().put("scanId", PublicId.SCAN.of(scan)).put("remediationId", item.id());
        body.set("result", result(request, item));
        return Answer.ok(body);
    }

    private ObjectNode result(Request request, BacklogItem item) {
        boolean dryRun = request.body().path("dryRun").booleanValue();
        return switch (request.field("action").orElse("")) {
            case "acme" -> JobJson.result(reissue(request, item, dryRun));
            case "venafi" -> JobJson.result(check(request, item));
            default -> dryRun ? foretold(request, item) : JobJson.result(ask(request, item));
        };
    }

    private Work ask(Request request, BacklogItem item) {
        return backlog.wishes()
                .ask(request.caller(), item.finding().uid(), wish(request))
                .work();
    }

    private static Wish wish(Request request) {
        return new Wish(request.field("repo"), request.field("branch"), request.field("title"));
    }

    private ObjectNode foretold(Request request, BacklogItem item) {
        Optional<String> objection =
                backlog.wishes().objection(request.caller(), item.finding().uid(), wish(request));
        Optional<Work> live = item.finding()
                .session()
                .flatMap(session -> backlog.works().one(TenantScope.of(Ask.tenant(request)), session))
                .filter(work -> work.state().isLive());
        String message = objection
                .map(why -> "Nothing would begin. " + why)
                .or(() -> live.map(work -> "Its remediation is under way and would go on: it is "
                        + work.state().word().replace('_', ' ') + "."))
                .orElse("A remediation would begin: a fix is looked for, and proposed where there is one.");
        ObjectNode result = Replies.object().put("provider", "github").put("status", "dry_run");
        BacklogJson.put(result, "jobId", live.map(work -> work.uid().toString()));
        result.put("message", message);
        result.putObject("details").put("wouldBegin", objection.isEmpty() && live.isEmpty());
        return BacklogJson.put(result, "repo", item.finding().repository());
    }

    private Job reissue(Request request, BacklogItem item, boolean dryRun) {
        String domain = request.field("domain")
                .or(item::assetId)
                .orElseThrow(() ->
                        Ask.invalid("Name the domain: the item has no assetId that could be one.", "body", "domain"));
        return job(certificates.reissue(asking(request), domain, dryRun), "domain");
    }

    private Job check(Request request, BacklogItem item) {
        Certificates.Checked what = request.field("certificate")
                .<Certificates.Checked>map(Certificates.Checked.Given::new)
                .or(() -> request.field("domain").or(item::assetId).map(Certificates.Checked.Served::new))
                .orElseThrow(() -> Ask.invalid("Name the domain, or send its certificate.", "body", "domain"));
        return job(certificates.check(asking(request), what, request.field("policyId")), "policyId");
    }

    private static Certificates.Asking asking(Request request) {
        return new Certificates.Asking(Ask.tenant(request), request.caller().actor(), Optional.empty());
    }

    private static Job job(dev.fixwright.certificate.Answer answer, String field) {
        return answer.fold(accepted -> accepted.job(), refused -> {
            throw switch (refused.reason()) {
                case CONFLICT -> RefusedException.conflict(refused.why());
                case NOT_ALLOWED, INVALID -> Ask.invalid(refused.why(), "body", field);
                case NOT_CONFIGURED -> Ask.invalid(refused.why(), "body", "action");
            };
        });
    }

    private Route job() {
        return Route.get("/tenant/jobs/{job_id}")
                .called("getJob", TAG, "How far an automation is")
                .needs(Permission.VIEW_CODE_SCANS)
                .takes(Parameter.path("job_id", "", Schema.text().atMost(100)))
                .answers(
                        200,
                        "The job.",
                        Schema.object()
                                .named("JobAnswer")
                                .requires("status", Schema.word(List.of("success")))
                                .requires("result", JobJson.RESULT))
                .by(this::job);
    }

    private Answer job(Request request) {
        String tenant = Ask.tenant(request);
        UUID uid = jobId(request);
        ObjectNode body = Replies.success();
        body.set(
                "result",
                backlog.works()
                        .one(TenantScope.of(tenant), uid)
                        .map(JobJson::result)
                        .or(() -> certificates.job(tenant, uid.toString()).map(JobJson::result))
                        .orElseThrow(AutomationRoutes::noJob));
        return Answer.ok(body);
    }

    private static UUID jobId(Request request) {
        return PublicId.plain(request.text("job_id")).orElseThrow(AutomationRoutes::noJob);
    }

    private static RefusedException noJob() {
        return RefusedException.notFound("Job not found.");
    }

    private Route cancel() {
        return Route.post("/tenant/jobs/{job_id}/cancel")
                .called("cancelJob", TAG, "Call off the work on a fix")
                .needs(Permission.USE_CODE_SCANS)
                .takes(Parameter.path("job_id", "", Schema.text().atMost(100)))
                .answers(
                        200,
                        "Whether there was anything to call off.",
                        Schema.object()
                                .named("CancelledJob")
                                .requires("status", Schema.word(List.of("success")))
                                .requires("jobId", Schema.text())
                                .requires("cancelled", Schema.flag()))
                .by(this::cancel);
    }

    private Answer cancel(Request request) {
        UUID uid = jobId(request);
        Ask.mustExist(backlog.works().one(TenantScope.of(Ask.tenant(request)), uid), AutomationRoutes::noJob);
        return Answer.ok(Replies.success()
                .put("jobId", uid.toString())
                .put("cancelled", backlog.wishes().cancel(request.caller(), uid)));
    }
}
