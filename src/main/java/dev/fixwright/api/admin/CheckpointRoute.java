package dev.fixwright.api.admin;

import dev.fixwright.access.Permission;
import dev.fixwright.api.Answer;
import dev.fixwright.api.Route;
import dev.fixwright.api.Schema;

/** /admin/checkpoint: brings all that was changed into the built-in database's file, so that a copy of it has it all. */
final class CheckpointRoute {
    private CheckpointRoute() {}

    static Route of(Runnable checkpoint) {
        return Route.post(AdminFace.PREFIX + "/checkpoint")
                .called("checkpoint", "server", "Brings all changes into the file of the built-in database")
                .described("For copies of the file while the server runs. With PostgreSQL there is nothing to do.")
                .needs(Permission.MANAGE_TENANTS)
                .answers(200, "It is done", Schema.object().named("Checkpoint").requires("done", Schema.flag()))
                .by(request -> {
                    checkpoint.run();
                    return Answer.ok(AccessJson.object().put("done", true));
                });
    }
}
