package dev.fixwright;

import dev.fixwright.fix.Advice;
import dev.fixwright.fix.Fixer;
import dev.fixwright.fix.ReleaseCommits;
import dev.fixwright.fix.artifactpoisoning.ArtifactPoisoningFixer;
import dev.fixwright.fix.cachepoisoning.CachePoisoningFixer;
import dev.fixwright.fix.environmentfileinjection.EnvironmentFileInjectionFixer;
import dev.fixwright.fix.exposedsecrets.ExposedSecretsFixer;
import dev.fixwright.fix.insecurecommands.InsecureCommandsFixer;
import dev.fixwright.fix.persistedcredentials.PersistedCredentialsFixer;
import dev.fixwright.fix.spoofedactor.SpoofedActorFixer;
import dev.fixwright.fix.unpinneddependency.UnpinnedActionFixer;
import dev.fixwright.fix.untrustedcheckout.UntrustedCheckoutFixer;
import dev.fixwright.fix.vulnerableaction.VulnerableActionFixer;
import dev.fixwright.fix.workflowinjection.WorkflowInjectionFixer;
import dev.fixwright.fix.workflowpermissions.WorkflowPermissionsFixer;
import java.util.List;

/** The fixers of workflows, container images, clusters and clouds, as far as files describe them. */
final class InfrastructureFixers {
    private InfrastructureFixers() {}

    static List<Fixer> all() {
        return List.of(
                new WorkflowPermissionsFixer(),
                new WorkflowInjectionFixer(),
                new UntrustedCheckoutFixer(),
                new PersistedCredentialsFixer(),
                new UnpinnedActionFixer(ReleaseCommits.none()),
                new ArtifactPoisoningFixer(),
                new EnvironmentFileInjectionFixer(),
                new ExposedSecretsFixer(),
                new InsecureCommandsFixer(),
                new CachePoisoningFixer(),
                new VulnerableActionFixer(),
                new SpoofedActorFixer(),
                new Advice(
                        "unmaskedsecrets",
                        "GitHub hides a secret only as a whole, and a part of it that is read out stays visible; store each"
                                + " part as a secret of its own"),
                new Advice(
                        "selfhostedrunner",
                        "whether a machine of your own may run this job is for its owners: keep such machines to private"
                                + " repositories, or to jobs that no stranger can start"));
    }
}
