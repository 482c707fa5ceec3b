package dev.fixwright;

import dev.fixwright.fix.Advice;
import dev.fixwright.fix.Fixer;
import dev.fixwright.fix.artifactpoisoning.ArtifactPoisoningFixer;
import dev.fixwright.fix.cachepoisoning.CachePoisoningFixer;
import dev.fixwright.fix.cloudsettings.CloudSettingsFixer;
import dev.fixwright.fix.environmentfileinjection.EnvironmentFileInjectionFixer;
import dev.fixwright.fix.exposedsecrets.ExposedSecretsFixer;
import dev.fixwright.fix.imageuser.ImageUserFixer;
import dev.fixwright.fix.insecurecommands.InsecureCommandsFixer;
import dev.fixwright.fix.needlesssudo.NeedlessSudoFixer;
import dev.fixwright.fix.persistedcredentials.PersistedCredentialsFixer;
import dev.fixwright.fix.podsecurity.PodSecurityFixer;
import dev.fixwright.fix.remoteadd.RemoteAddFixer;
import dev.fixwright.fix.spoofedactor.SpoofedActorFixer;
import dev.fixwright.fix.uncheckeddownload.UncheckedDownloadFixer;
import dev.fixwright.fix.unpinneddependency.UnpinnedActionFixer;
import dev.fixwright.fix.untrustedcheckout.UntrustedCheckoutFixer;
import dev.fixwright.fix.vulnerableaction.VulnerableActionFixer;
import dev.fixwright.fix.webxml.WebXmlFixer;
import dev.fixwright.fix.workflowinjection.WorkflowInjectionFixer;
import dev.fixwright.fix.workflowpermissions.WorkflowPermissionsFixer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The fixers of workflows, container images, clusters and clouds, as far as files describe them. */
final class InfrastructureFixers {
    private InfrastructureFixers() {}

    static List<Fixer> all() {
        return Stream.of(workflows(), images(), clusters(), clouds(), applications())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Fixer> applications() {
        return List.of(new WebXmlFixer("directorylisting"), new WebXmlFixer("insecurecookie"));
    }

    private static List<Fixer> clouds() {
        List<Fixer> fixers = new ArrayList<>(CloudSettingsFixer.all());
        fixers.add(new Advice(
                "openingress",
                "from which addresses people come is for those who run it to say; the rule lets in everybody"));
        return fixers;
    }

    private static List<Fixer> images() {
        return List.of(
                new ImageUserFixer(),
                new RemoteAddFixer(),
                new NeedlessSudoFixer(),
                new UncheckedDownloadFixer(),
                new Advice(
                        "imagetag",
                        "which version of the image is meant cannot be told without asking its registry; name the one that you"
                                + " have tried"),
                new Advice(
                        "imagesecrets",
                        "who builds the image has to hand the secret over in another way, such as `RUN --mount=type=secret`, and"
                                + " what the image holds by now has to be renewed"),
                new Advice(
                        "healthcheck",
                        "what tells that the program is well is for its authors to say; clusters ask by probes of their own"),
                new Advice(
                        "pipedinstall",
                        "the script is run as it comes; which version and which checksum of it are meant is for its author to"
                                + " say"));
    }

    private static List<Fixer> clusters() {
        List<Fixer> fixers = new ArrayList<>(PodSecurityFixer.all());
        fixers.add(new Advice(
                "writableroot",
                "which folders the program writes to cannot be told from the manifest, and with a read-only root it stops"
                        + " where it does"));
        fixers.add(new Advice(
                "containerlimits",
                "how much memory and processor time the program needs is for those who run it to measure"));
        return fixers;
    }

    private static List<Fixer> workflows() {
        return List.of(
                new WorkflowPermissionsFixer(),
                new WorkflowInjectionFixer(),
                new UntrustedCheckoutFixer(),
                new PersistedCredentialsFixer(),
                new UnpinnedActionFixer(),
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
