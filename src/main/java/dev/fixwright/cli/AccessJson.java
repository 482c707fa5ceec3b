package dev.fixwright.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.access.AccessToken;
import dev.fixwright.access.AuditVerdict;
import dev.fixwright.access.IssuedToken;
import dev.fixwright.access.Tenant;
import java.util.List;

/** Tokens, tenants and the state of the audit log for programs. They only ever grow. */
final class AccessJson {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FORMAT = 1;

    private AccessJson() {}

    static String issued(IssuedToken issued) throws JsonProcessingException {
        ObjectNode json = begun();
        json.set("token", issued.token().json());
        return text(json.put("text", issued.text().reveal()));
    }

    static String tokens(List<AccessToken> tokens) throws JsonProcessingException {
        ObjectNode json = begun();
        tokens.stream().map(AccessToken::json).forEach(json.putArray("tokens")::add);
        return text(json);
    }

    static String tenants(List<Tenant> tenants) throws JsonProcessingException {
        ObjectNode json = begun();
        tenants.stream().map(Tenant::json).forEach(json.putArray("tenants")::add);
        return text(json);
    }

    static String tenant(Tenant tenant) throws JsonProcessingException {
        ObjectNode json = begun();
        json.set("tenant", tenant.json());
        return text(json);
    }

    static String verdict(AuditVerdict verdict) throws JsonProcessingException {
        return text(verdict.fold(
                (rows, hash) -> begun().put("whole", true).put("rows", rows).put("hash", hash),
                (number, because) ->
                        begun().put("whole", false).put("firstBroken", number).put("because", because)));
    }

    private static ObjectNode begun() {
        return JSON.createObjectNode().put("format", FORMAT);
    }

    private static String text(ObjectNode json) throws JsonProcessingException {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json);
    }
}
