package dev.fixwright.access;

import java.util.Arrays;
import java.util.Optional;

/** One thing that a principal may do, with the least role that may. */
public enum Permission {
    READ_ACCOUNT_META("ReadAccountMeta", Role.VIEWER, false),
    VIEW_CODE_SCANS("ViewCodeScans", Role.VIEWER, false),
    VIEW_ACCOUNT_CODE_SCANS("ViewAccountCodeScans", Role.VIEWER, false),
    VIEW_ORG_SESSIONS("ViewOrgSessions", Role.VIEWER, false),
    USE_CODE_SCANS("UseCodeScans", Role.OPERATOR, false),
    USE_ACCOUNT_CODE_SCANS("UseAccountCodeScans", Role.OPERATOR, false),
    EXPORT_BACKLOG("ExportBacklog", Role.ADMIN, false),
    READ_AUDIT("ReadAudit", Role.ADMIN, false),
    MANAGE_ACCESS("ManageAccess", Role.ADMIN, false),
    /** Only of principals without a tenant. */
    MANAGE_TENANTS("ManageTenants", Role.ADMIN, true);

    private final String word;
    private final Role leastRole;
    private final boolean ofTheServer;

    Permission(String word, Role leastRole, boolean ofTheServer) {
        this.word = word;
        this.leastRole = leastRole;
        this.ofTheServer = ofTheServer;
    }

    /** As the APIs call it. */
    public String word() {
        return word;
    }

    public static Optional<Permission> of(String word) {
        return Arrays.stream(values())
                .filter(permission -> permission.word.equals(word))
                .findFirst();
    }

    public Role leastRole() {
        return leastRole;
    }

    boolean isOfTheServer() {
        return ofTheServer;
    }
}
