package dev.fixwright.fix.podsecurity;

import dev.fixwright.fix.podsecurity.PodSetting.Place;
import dev.fixwright.syntax.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/** The settings that take rights from pods and containers, and what speaks against each. */
final class PodSettings {
    static final List<PodSetting> ALL = List.of(
            new PodSetting(
                    "privilegeescalation",
                    Place.CONTAINER,
                    List.of("securityContext", "allowPrivilegeEscalation"),
                    "false",
                    "Programs in the container can no longer gain more rights than the one that started them.",
                    List.of(
                            "Programs such as `sudo` and `ping` that work by such rights stop working in the container.")),
            new PodSetting(
                    "privilegedcontainer",
                    Place.CONTAINER,
                    List.of("securityContext", "privileged"),
                    "false",
                    "The container no longer has the rights of the node.",
                    List.of(
                            "Check that the program neither mounts file systems nor touches devices or kernel settings.")),
            new PodSetting(
                    "capabilities",
                    Place.CONTAINER,
                    List.of("securityContext", "capabilities", "drop"),
                    "- ALL",
                    "The container has none of the rights of root that containers usually keep.",
                    List.of("A program that starts as root and changes to another user, listens on a port below 1024 or"
                            + " changes owners of files needs some of them back under `add`.")),
            new PodSetting(
                    "rootcontainer",
                    Place.POD,
                    List.of("securityContext", "runAsNonRoot"),
                    "true",
                    "The cluster refuses to start the pod's containers as root.",
                    List.of("Every container names a user that is not root, so all go on as before.")),
            new PodSetting(
                    "seccompprofile",
                    Place.POD,
                    List.of("securityContext", "seccompProfile", "type"),
                    "RuntimeDefault",
                    "The pod's containers may only make the system calls that the container runtime lets programs make.",
                    List.of("Debuggers and programs that set up containers of their own may need more system calls.")),
            new PodSetting(
                    "serviceaccounttoken",
                    Place.POD,
                    List.of("automountServiceAccountToken"),
                    "false",
                    "The pod no longer gets a token for the cluster's interface.",
                    List.of("Check that no program in the pod talks to the cluster's interface.")),
            new PodSetting(
                    "hostnetwork",
                    Place.POD,
                    List.of("hostNetwork"),
                    "false",
                    "The pod has a network of its own instead of that of its node.",
                    List.of("What reached the pod at its node's address needs a `Service` or a `hostPort`.")),
            new PodSetting(
                    "hostprocesses",
                    Place.POD,
                    List.of("hostPID"),
                    "false",
                    "The pod no longer sees the processes of its node.",
                    List.of("Check that the program does not watch processes of the node.")),
            new PodSetting(
                    "hostmemory",
                    Place.POD,
                    List.of("hostIPC"),
                    "false",
                    "The pod no longer shares memory with processes of its node.",
                    List.of("Check that the program does not talk to the node by shared memory.")));

    private PodSettings() {}

    /** What in a pod or container needs the right that a setting takes. */
    static Optional<String> conflict(PodSetting setting, YamlNode owner) {
        return switch (setting.weakness()) {
            case "privilegeescalation" ->
                owner.text("securityContext", "privileged").equals("true")
                        ? Optional.of(
                                "the container is `privileged`, which always lets programs gain rights; end that first")
                        : addsSysAdmin(owner)
                                ? Optional.of("the container has `SYS_ADMIN`, which always lets programs gain rights")
                                : Optional.empty();
            case "privilegedcontainer" -> usesTheNode(owner);
            case "rootcontainer" -> runsAsRoot(owner).or(() -> unknownUser(containers(owner)));
            case "capabilities" -> unknownUser(List.of(owner));
            case "seccompprofile" ->
                owner.text("securityContext", "seccompProfile", "type").equals("Localhost")
                        ? Optional.of("the pod has a profile of its own already, `"
                                + owner.text("securityContext", "seccompProfile", "localhostProfile") + "`")
                        : containers(owner).stream()
                                        .allMatch(container -> container
                                                .get("securityContext", "seccompProfile")
                                                .isPresent())
                                ? Optional.of("every container of the pod names a profile already")
                                : Optional.empty();
            case "serviceaccounttoken" ->
                owner.has("serviceAccountName") || owner.has("serviceAccount")
                        ? Optional.of("the pod names the account `"
                                + owner.text("serviceAccountName") + owner.text("serviceAccount")
                                + "`, so its programs may well talk to the cluster's interface")
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Whether a pod or container has the wanted value where nothing is said. */
    static boolean isUsual(PodSetting setting) {
        return setting.value().equals("false")
                && !setting.weakness().equals("privilegeescalation")
                && !setting.weakness().equals("serviceaccounttoken");
    }

    private static List<YamlNode> containers(YamlNode pod) {
        return pod.get("containers").map(YamlNode::items).orElse(List.of());
    }

    /** What is known to run as a user without rights of root goes on as before. */
    private static Optional<String> unknownUser(List<YamlNode> containers) {
        return containers.stream()
                .filter(container -> !hasUser(container)
                        && container.ancestors().noneMatch(above -> above.has("containers") && hasUser(above)))
                .findFirst()
                .map(container -> "which user the image `"
                        + container
                                .get("image")
                                .map(image -> image.text().replace("\"", ""))
                                .orElse("") + "` runs as is not known; name one with `runAsUser` first");
    }

    private static boolean hasUser(YamlNode owner) {
        String user = owner.text("securityContext", "runAsUser");
        return (!user.isEmpty() && !user.equals("0"))
                || owner.text("securityContext", "runAsNonRoot").equals("true");
    }

    private static boolean addsSysAdmin(YamlNode container) {
        return container.get("securityContext", "capabilities", "add").stream()
                .flatMap(added -> added.items().stream())
                .anyMatch(name ->
                        name.value().endsWith("SYS_ADMIN") || name.value().equals("ALL"));
    }

    private static Optional<String> usesTheNode(YamlNode container) {
        String image = container.text("image");
        if (image.contains("dind") || image.contains("kube-proxy") || image.contains("csi") || image.contains("cni")) {
            return Optional.of("the image `" + image + "` works on the node itself and needs these rights");
        }
        return container.has("volumeDevices")
                        || container.get("volumeMounts").stream()
                                .flatMap(mounts -> mounts.items().stream())
                                .anyMatch(mount -> mount.has("mountPropagation")
                                        || mount.text("mountPath").startsWith("/dev")
                                        || mount.text("mountPath").endsWith("docker.sock"))
                ? Optional.of("the container works with devices or mounts of the node, which needs these rights")
                : Optional.empty();
    }

    private static Optional<String> runsAsRoot(YamlNode pod) {
        boolean root = pod.all().stream()
                .anyMatch(node -> node.entry("runAsUser")
                        .filter(entry -> entry.value().value().equals("0"))
                        .isPresent());
        return root
                ? Optional.of(
                        "a container is told to run as root by `runAsUser: 0`; which other user its files belong to is"
                                + " not known")
                : Optional.empty();
    }
}
