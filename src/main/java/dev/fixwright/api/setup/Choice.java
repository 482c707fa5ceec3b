package dev.fixwright.api.setup;

import dev.fixwright.registration.Attempt;
import dev.fixwright.registration.GitHubSite;
import io.javalin.http.Context;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the form of the set-up may be answered with.
 *
 * @param sites those that the operator allows, the usual one first
 * @param publicAddress of this server, where the operator set it
 */
record Choice(List<GitHubSite> sites, Optional<URI> publicAddress) {
    Choice {
        sites = List.copyOf(sites);
    }

    /** What was chosen, or what is wrong with it. */
    record Made(Optional<Attempt> attempt, List<String> problems) {}

    Made of(Context context) {
        List<String> problems = new ArrayList<>();
        String host = field(context, "site");
        Optional<GitHubSite> site =
                sites.stream().filter(known -> known.name().equals(host)).findFirst();
        if (site.isEmpty()) {
            problems.add("Choose one of the GitHubs that this server was started for.");
        }
        Optional<String> organisation = Optional.of(field(context, "organisation"))
                .filter(name -> field(context, "owner").equals("organisation"));
        if (organisation.filter(name -> !GitHubSite.isOrganisation(name)).isPresent()) {
            problems.add("Write the name of the organisation as it stands in its address on GitHub, such as acme.");
        }
        Optional<URI> address = publicAddress.or(() -> Addresses.bare(field(context, "address")));
        if (address.isEmpty()) {
            problems.add("Write the address that GitHub reaches this server at without a path, such as"
                    + " https://fixwright.example.com.");
        }
        if (site.isPresent() && address.isPresent() && site.get().isPublic()) {
            problems.addAll(unreachable(site.get(), address.get()));
        }
        return problems.isEmpty()
                ? new Made(Optional.of(new Attempt(site.orElseThrow(), organisation, address.orElseThrow())), List.of())
                : new Made(Optional.empty(), problems);
    }

    private static List<String> unreachable(GitHubSite site, URI address) {
        if (Addresses.isPrivate(address)) {
            return List.of(address + " is an address that " + site.name()
                    + " cannot reach. Write one that is reachable from the internet, behind a proxy or a tunnel.");
        }
        return "https".equalsIgnoreCase(address.getScheme())
                ? List.of()
                : List.of(address + " is not encrypted. Deliveries tell of weak places in your code: let a proxy speak"
                        + " https:// for this server.");
    }

    private static String field(Context context, String name) {
        return Optional.ofNullable(context.formParam(name)).orElse("").strip();
    }
}
