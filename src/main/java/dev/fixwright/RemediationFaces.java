package dev.fixwright;

import dev.fixwright.access.Access;
import dev.fixwright.api.Entrance;
import dev.fixwright.api.Face;
import dev.fixwright.api.chainloop.ChainloopFace;
import dev.fixwright.api.devin.DevinFace;
import dev.fixwright.backlog.Backlog;
import io.javalin.config.JavalinConfig;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** The shapes in which programs ask for remediations and follow them, over one backlog. */
record RemediationFaces(List<Face> faces) {
    static RemediationFaces of(Access access, Entrance entrance, Backlog backlog, Optional<URI> publicAddress) {
        return new RemediationFaces(List.of(
                DevinFace.of(entrance, access.tenants(), backlog, publicAddress),
                ChainloopFace.of(entrance, backlog)));
    }

    void routes(JavalinConfig config) {
        faces.forEach(face -> face.routes(config));
    }
}
