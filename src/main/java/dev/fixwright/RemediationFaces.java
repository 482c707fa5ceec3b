package dev.fixwright;

import dev.fixwright.access.Access;
import dev.fixwright.api.Entrance;
import dev.fixwright.api.Face;
import dev.fixwright.api.chainloop.ChainloopFace;
import dev.fixwright.api.devin.DevinFace;
import dev.fixwright.api.tenant.SharedReport;
import dev.fixwright.api.tenant.TenantFace;
import dev.fixwright.api.tenant.TenantParts;
import dev.fixwright.backlog.Backlog;
import dev.fixwright.backlog.ShareLinks;
import dev.fixwright.certificate.Certificates;
import dev.fixwright.finding.Catalogue;
import io.javalin.config.JavalinConfig;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** The shapes in which programs ask for remediations and follow them, over one backlog. */
record RemediationFaces(List<Face> faces, SharedReport shared) {
    /** What all of them show and change. */
    record Content(Backlog backlog, Certificates certificates, ShareLinks shares, Catalogue catalogue) {}

    static RemediationFaces of(Access access, Entrance entrance, Content content, Optional<URI> publicAddress) {
        Backlog backlog = content.backlog();
        return new RemediationFaces(
                List.of(
                        DevinFace.of(entrance, access.tenants(), backlog, content.catalogue(), publicAddress),
                        ChainloopFace.of(entrance, backlog),
                        TenantFace.of(
                                entrance.withKeyInAddress(),
                                new TenantParts(
                                        backlog, content.certificates(), content.shares(), access, publicAddress))),
                new SharedReport(content.shares(), backlog, InstantSource.system()));
    }

    void routes(JavalinConfig config) {
        faces.forEach(face -> face.routes(config));
        shared.routes(config);
    }
}
