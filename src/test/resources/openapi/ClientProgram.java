import client.v1.api.AssessmentServiceApi;
import client.v1.api.AsyncOperationsServiceApi;
import client.v1.api.FindingServiceApi;
import client.v1.model.V1AssessmentServiceCreateRequest;
import client.v1.model.V1AssessmentStatus;
import client.v1.model.V1FindingServiceTriggerAutoRemediationRequest;
import client.v3.api.CodeScansApi;
import client.v3.api.SessionsApi;
import client.v3.model.CodeScanFindingResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a program does with the clients that were made from the documents. It is compiled together with them. */
public final class ClientProgram {
    private static final String ORGANISATION = "org-31";

    private ClientProgram() {}

    public static Map<String, String> run(String root, String token) throws Exception {
        Map<String, String> told = new TreeMap<>();
        String finding = remediate(root, token, told);
        operate(root, token, finding, told);
        return told;
    }

    private static String remediate(String root, String token, Map<String, String> told) throws Exception {
        client.v3.ApiClient v3 = new client.v3.ApiClient();
        v3.updateBaseUri(root);
        v3.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
        CodeScansApi scans = new CodeScansApi(v3);
        CodeScanFindingResponse finding = scans.listEnterpriseCodeScanFindings(
                        List.of(ORGANISATION), null, 10, "acme/shop", null, List.of("high"), List.of("open"))
                .getItems()
                .get(0);
        String session = scans
                .handleRemediateCodeScanFindingV3EnterpriseOrganizationsOrgIdCodeScansScanIdFindingsFindingIdRemediatePost(
                        ORGANISATION, finding.getScanId(), finding.getFindingId(), "key-1")
                .getSessionId();
        told.put("session", session);
        try {
            scans.handleRemediateCodeScanFindingV3EnterpriseOrganizationsOrgIdCodeScansScanIdFindingsFindingIdRemediatePost(
                    ORGANISATION, finding.getScanId(), finding.getFindingId(), null);
        } catch (client.v3.ApiException e) {
            told.put("second", Integer.toString(e.getCode()));
        }
        told.put(
                "status",
                new SessionsApi(v3)
                        .getOrganizationsSession(ORGANISATION, session)
                        .getStatus()
                        .getValue());
        String hex = finding.getFindingId().substring("finding-".length());
        return hex.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
    }

    private static void operate(String root, String token, String finding, Map<String, String> told) throws Exception {
        client.v1.ApiClient v1 = new client.v1.ApiClient();
        v1.updateBaseUri(root);
        v1.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
        new AssessmentServiceApi(v1)
                .assessmentServiceCreate(
                        new V1AssessmentServiceCreateRequest()
                                .externalId(finding)
                                .status(V1AssessmentStatus.ASSESSMENT_STATUS_AFFECTED),
                        null);
        String operation = new FindingServiceApi(v1)
                .findingServiceTriggerAutoRemediation(
                        new V1FindingServiceTriggerAutoRemediationRequest().assessmentId(finding), null)
                .getOperationId();
        told.put("operation", operation);
        told.put(
                "operation of",
                new AsyncOperationsServiceApi(v1)
                        .asyncOperationsServiceGet(operation)
                        .getOperation()
                        .getResourceId());
        told.put("finding", finding);
    }
}
