package dev.fixwright.api.admin;

import dev.fixwright.access.Permission;
import dev.fixwright.access.Tenant;
import dev.fixwright.access.Tenants;
import dev.fixwright.api.Answer;
import dev.fixwright.api.Route;
import dev.fixwright.api.Schema;
import java.util.List;

/** /admin/tenants. */
final class TenantRoutes {
    private static final String PATH = AdminFace.PREFIX + "/tenants";
    private static final String TAG = "organisations";

    private final Tenants tenants;

    TenantRoutes(Tenants tenants) {
        this.tenants = tenants;
    }

    List<Route> all() {
        return List.of(list(), create());
    }

    private Route list() {
        return Route.get(PATH)
                .called("listTenants", TAG, "Lists the organisations that the caller may see")
                .needs(Permission.MANAGE_ACCESS)
                .takes(Page.after(AccessJson.TENANT_ID), Page.limit())
                .answers(200, "Organisations, in the order of their ids", Page.schema("TenantList", AccessJson.TENANT))
                .by(request -> Page.answer(
                        request,
                        (after, most) ->
                                tenants.after(after, most, request.caller().tenants()),
                        Tenant::id,
                        Tenant::json));
    }

    private Route create() {
        return Route.post(PATH)
                .called("createTenant", TAG, "Makes an organisation that has no installation of the app")
                .needs(Permission.MANAGE_TENANTS)
                .takes(Schema.object().named("NewTenant").requires("name", AccessJson.NAME), "The organisation")
                .answers(201, "The organisation", AccessJson.TENANT)
                .by(request -> Answer.json(
                        201,
                        tenants.create(
                                        request.caller().actor(),
                                        request.field("name").orElseThrow())
                                .json()));
    }
}
