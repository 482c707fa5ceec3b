import client.admin.api.PrincipalsApi;
import client.admin.api.TokensApi;
import client.admin.model.NewToken;
import client.tenant.api.AccountApi;
import client.tenant.api.AutomationApi;
import client.tenant.api.CertificatesApi;
import client.tenant.api.RemediationApi;
import client.tenant.api.ScansApi;
import client.tenant.api.ShareApi;
import client.tenant.model.Automation;
import client.tenant.model.AutomationResult;
import client.tenant.model.CreatedScans;
import client.tenant.model.NewScan;
import client.tenant.model.NewShareLink;
import client.tenant.model.RemediationItem;
import client.tenant.model.RemediationStatus;
import client.tenant.model.RemediationUpdate;
import client.tenant.model.RemediationVerification;
import client.tenant.model.Severity;
import client.tenant.model.Verified;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/** What a program that keeps a backlog does with the clients that were made from the documents. */
public final class BacklogProgram {
    private BacklogProgram() {}

    /** @param token of an administrator of the organisation */
    public static Map<String, String> run(String root, String token) throws Exception {
        Map<String, String> told = new TreeMap<>();
        String issued = issue(root, token, told);
        client.tenant.ApiClient backlog = new client.tenant.ApiClient();
        backlog.updateBaseUri(root);
        backlog.setRequestInterceptor(request -> request.header("x-api-key", issued));
        remediate(backlog, told);
        handIn(backlog, told);
        account(backlog, told);
        return told;
    }

    private static String issue(String root, String token, Map<String, String> told) throws Exception {
        client.admin.ApiClient admin = new client.admin.ApiClient();
        admin.updateBaseUri(root);
        admin.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
        told.put("me", new PrincipalsApi(admin).me().getPrincipal().getRole().getValue());
        var issued = new TokensApi(admin)
                .createToken(new NewToken().name("backlog").role(NewToken.RoleEnum.ADMIN), null);
        told.put("token", issued.getToken().getId());
        return issued.getText();
    }

    private static void remediate(client.tenant.ApiClient backlog, Map<String, String> told) throws Exception {
        String scan = new ScansApi(backlog)
                .listScans(10, null, "acme/shop", null)
                .getScans()
                .get(0)
                .getScanId();
        RemediationApi remediation = new RemediationApi(backlog);
        RemediationItem item = remediation
                .listRemediation(scan, 5, null, List.of(), List.of(Severity.HIGH))
                .getItems()
                .get(0);
        remediation.updateRemediation(
                scan,
                new RemediationUpdate()
                        .remediationId(item.getRemediationId())
                        .status("in_progress")
                        .owner("ana")
                        .targetDate("2027-01-31"),
                null);
        RemediationItem saved = remediation
                .updateRemediation(
                        scan,
                        new RemediationUpdate()
                                .remediationId(item.getRemediationId())
                                .status("open")
                                .notes("tonight"),
                        null)
                .getItem();
        told.put("owner", saved.getOwner() + " " + saved.getTargetDate().getYear() + " " + saved.getNotes());
        told.put("state", saved.getStatus() == RemediationStatus.OPEN ? "open" : saved.getStatus().getValue());
        AutomationApi automation = new AutomationApi(backlog);
        Automation wish = new Automation()
                .remediationId(item.getRemediationId())
                .action(Automation.ActionEnum.GITHUB_PR)
                .repo("acme/shop");
        AutomationResult begun =
                automation.automateRemediation(scan, wish, "key-2").getResult();
        told.put("job", begun.getJobId());
        told.put("job status", automation.getJob(begun.getJobId()).getResult().getStatus().getValue());
    }

    private static void handIn(client.tenant.ApiClient backlog, Map<String, String> told) throws Exception {
        ScansApi scans = new ScansApi(backlog);
        NewScan plain = new NewScan().repository("acme/shop").sarif(sarif(List.of("one", "two")));
        CreatedScans first = scans.createScan(plain, null);
        String packed = new client.tenant.JSON().getMapper().writeValueAsString(sarif(List.of("two")));
        CreatedScans second =
                scans.createScan(new NewScan().repository("acme/shop").sarif(gzipped(packed)), null);
        told.put("handed in", first.getScans().get(0).getFindings() + ", " + second.getScans().get(0).getFindings());
        RemediationItem gone = scans.diffScans(second.getScanId(), null).getGone().stream()
                .map(item -> new RemediationItem().remediationId(item.getRemediationId()))
                .findFirst()
                .orElseThrow();
        Verified verified = new RemediationApi(backlog)
                .verifyRemediation(
                        first.getScanId(),
                        new RemediationVerification()
                                .remediationId(gone.getRemediationId())
                                .verifyScanId(second.getScanId()),
                        null);
        told.put("verified", verified.getVerified() + " " + verified.getAfterStatus().getValue());
        told.put("backlog", "" + scans.getScan(first.getScanId()).getRemediationBacklog().size());
        ShareApi shares = new ShareApi(backlog);
        String link = shares.shareScan(first.getScanId(), new NewShareLink().expiresHours(1), null).getId();
        told.put("shares", "" + shares.listShares().getShares().size());
        told.put("revoked", "" + shares.revokeShare(link, null).getRevoked());
        told.put("deleted", "" + scans.deleteScan(second.getScanId(), null).getDeleted());
        try {
            scans.getScan(second.getScanId());
        } catch (client.tenant.ApiException e) {
            told.put("deleted scan", Integer.toString(e.getCode()));
        }
    }

    private static Map<String, Object> sarif(List<String> rules) {
        List<Map<String, Object>> results = rules.stream()
                .map(rule -> Map.<String, Object>of(
                        "ruleId",
                        rule,
                        "level",
                        "error",
                        "message",
                        Map.of("text", "Do not do " + rule),
                        "locations",
                        List.of(Map.of(
                                "physicalLocation",
                                Map.of(
                                        "artifactLocation",
                                        Map.of("uri", "src/" + rule + ".py"),
                                        "region",
                                        Map.of("startLine", 3))))))
                .toList();
        return Map.of(
                "version",
                "2.1.0",
                "runs",
                List.of(Map.of("tool", Map.of("driver", Map.of("name", "Bandit")), "results", results)));
    }

    private static String gzipped(String text) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private static void account(client.tenant.ApiClient backlog, Map<String, String> told) throws Exception {
        AccountApi account = new AccountApi(backlog);
        told.put("tenant", account.getMe().getTenantId());
        told.put("export", account.exportBacklog(100, null).getExportedAt().isAfter(OffsetDateTime.MIN) + "");
        told.put(
                "audit",
                account.listAudit(5, "remediation.update", null, null)
                        .getEntries()
                        .get(0)
                        .getAction());
        told.put(
                "audit lines",
                "" + java.nio.file.Files.readAllLines(
                                account.exportAudit("share.create", null, null).toPath())
                        .size());
        told.put("certificates", "" + new CertificatesApi(backlog).listCertificates(5, null).getCertificates().size());
    }
}
