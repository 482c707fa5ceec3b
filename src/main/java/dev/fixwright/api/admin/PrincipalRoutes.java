package dev.fixwright.api.admin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.access.Access;
import dev.fixwright.access.Caller;
import dev.fixwright.access.Permission;
import dev.fixwright.access.Principal;
import dev.fixwright.access.Role;
import dev.fixwright.api.Answer;
import dev.fixwright.api.Parameter;
import dev.fixwright.api.Request;
import dev.fixwright.api.Route;
import dev.fixwright.api.Schema;
import java.util.List;

/** /admin/principals, and /admin/me. */
final class PrincipalRoutes {
    private static final String PATH = AdminFace.PREFIX + "/principals";
    private static final String TAG = "principals";

    private final Access access;
    private final Belonging belonging;

    PrincipalRoutes(Access access) {
        this.access = access;
        this.belonging = new Belonging(access.tenants());
    }

    List<Route> all() {
        return List.of(me(), list(), create(), change(), disable());
    }

    private static Route me() {
        return Route.get(AdminFace.PREFIX + "/me")
                .called("me", TAG, "Tells who the caller is and may do")
                .answers(
                        200,
                        "The caller",
                        Schema.object()
                                .named("Caller")
                                .requires("principal", AccessJson.PRINCIPAL)
                                .requires("permissions", Schema.list(Schema.text())))
                .by(request -> {
                    ObjectNode body = AccessJson.object();
                    body.set("principal", request.caller().principal().json());
                    request.caller()
                            .permissions()
                            .forEach(one -> body.withArray("permissions").add(one.word()));
                    return Answer.ok(body);
                });
    }

    private Route list() {
        return Route.get(PATH)
                .called("listPrincipals", TAG, "Lists who may call")
                .needs(Permission.MANAGE_ACCESS)
                .takes(Page.after(AccessJson.PRINCIPAL_ID), Page.limit())
                .answers(
                        200,
                        "Principals, in the order of their ids",
                        Page.schema("PrincipalList", AccessJson.PRINCIPAL))
                .by(request -> Page.answer(
                        request,
                        (after, most) -> access.principals()
                                .after(after, most, request.caller().tenants()),
                        Principal::id,
                        Principal::json));
    }

    private Route create() {
        return Route.post(PATH)
                .called("createPrincipal", TAG, "Makes a principal without a token")
                .needs(Permission.MANAGE_ACCESS)
                .takes(Belonging.fields(Schema.object().named("NewPrincipal")), "The principal")
                .answers(201, "The principal", AccessJson.PRINCIPAL)
                .by(request -> Answer.json(
                        201,
                        access.principals()
                                .create(request.caller().actor(), belonging.wanted(request))
                                .json()));
    }

    private Route change() {
        return Route.put(PATH + "/{principal}")
                .called("changePrincipal", TAG, "Gives a principal another role, from the next request on")
                .needs(Permission.MANAGE_ACCESS)
                .takes(id())
                .takes(Schema.object().named("ChangedPrincipal").requires("role", AccessJson.ROLE), "The role")
                .answers(200, "The principal as it is now", AccessJson.PRINCIPAL)
                .by(this::changed);
    }

    private Answer changed(Request request) {
        Caller caller = request.caller();
        Role role = request.field("role").flatMap(Role::of).orElseThrow();
        return Answer.ok(access.principals()
                .give(caller.actor(), caller.tenants(), request.text("principal"), role)
                .json());
    }

    private Route disable() {
        return Route.delete(PATH + "/{principal}")
                .called("disablePrincipal", TAG, "Lets a principal in no more, whatever it shows")
                .needs(Permission.MANAGE_ACCESS)
                .takes(id())
                .answers(
                        200,
                        "It is done",
                        Schema.object().named("DisabledPrincipal").requires("disabled", Schema.flag()))
                .by(request -> {
                    Caller caller = request.caller();
                    access.principals().disable(caller.actor(), caller.tenants(), request.text("principal"));
                    return Answer.ok(AccessJson.object().put("disabled", true));
                });
    }

    private static Parameter id() {
        return Parameter.path("principal", "Its id", Schema.text().atMost(100));
    }
}
