package dev.fixwright.api.setup;

import static dev.fixwright.api.Html.escaped;

import dev.fixwright.registration.Attempt;
import dev.fixwright.registration.GitHubSite;
import dev.fixwright.registration.Manifest;
import dev.fixwright.registration.Registrar;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** The words of the set-up. */
final class SetUpPages {
    private static final String TITLE = "Connect Fixwright to GitHub";

    private SetUpPages() {}

    static Page askForCode(List<String> told) {
        Page page = new Page(TITLE);
        told.forEach(page::told);
        return page.paragraph(
                        "This server has no GitHub App yet. It printed a code when it started; enter the newest one.")
                .markup("""
                        <form method="post" action="/setup/code">
                        <label for="code">Code</label>
                        <input id="code" name="code" autocomplete="off" autocapitalize="none" spellcheck="false" required autofocus>
                        <button>Continue</button></form>
                        """);
    }

    /** @param address what is proposed as the address of this server; the operator may have fixed it */
    static Page choose(Choice choice, String address, List<String> told) {
        Page page = new Page(TITLE);
        told.forEach(page::told);
        StringBuilder form =
                new StringBuilder("<form method=\"post\" action=\"/setup/app\">\n<fieldset><legend>GitHub</legend>\n");
        for (GitHubSite site : choice.sites()) {
            form.append("<label><input type=\"radio\" name=\"site\" value=\"%s\" required%s> %s</label><br>\n"
                    .formatted(
                            escaped(site.name()),
                            site.equals(choice.sites().get(0)) ? " checked" : "",
                            escaped(site.name())));
        }
        form.append("""
                <small>For an Enterprise Server start with --github-url https://HOST/api/v3.</small></fieldset>
                <fieldset><legend>Who owns the app?</legend>
                <label><input type="radio" name="owner" value="person" checked> The account I am signed in with</label><br>
                <label><input type="radio" name="owner" value="organisation"> An organisation:</label>
                <input name="organisation" aria-label="Name of the organisation" autocomplete="off" autocapitalize="none">
                </fieldset>
                """);
        form.append(
                choice.publicAddress().isPresent()
                        ? "<p>GitHub will reach this server at <strong>" + escaped(address) + "</strong>.</p>\n"
                        : """
                        <label for="address">Address that GitHub reaches this server at</label>
                        <input id="address" name="address" value="%s" required>
                        """.formatted(escaped(address)));
        return page.markup(form.append("<button>Continue</button></form>\n").toString());
    }

    static Page send(Attempt attempt, URI browsers, String state) {
        URI target = attempt.site().newApp(attempt.organisation(), state);
        String owner = attempt.organisation()
                .map(name -> "the organisation " + name)
                .orElse("the account that you are signed in with");
        return new Page(TITLE)
                .paragraph("GitHub asks once more and then makes the app for " + owner + ". Its deliveries go to "
                        + attempt.publicAddress().resolve("/webhook") + ".")
                .paragraph("Be signed in to " + attempt.site().name() + " in this browser first. The name may be taken:"
                        + " then put another one on GitHub's page. All of this has to be done within an hour.")
                .markup("""
                        <form method="post" action="%s">
                        <input type="hidden" name="manifest" value="%s">
                        <button>Create the app on %s</button></form>
                        """.formatted(
                                escaped(target.toString()),
                                escaped(Manifest.of(attempt, browsers)),
                                escaped(attempt.site().name())))
                .sendingTo(attempt.site().web());
    }

    static Page connected(Registrar.Connected outcome, List<String> told) {
        Page page = new Page("Fixwright is connected")
                .paragraph("This server is the GitHub App "
                        + outcome.registration().app().slug()
                        + " now and takes its deliveries. Its key is stored encrypted.");
        outcome.told().forEach(page::told);
        told.forEach(page::told);
        return page.link(outcome.registration().app().page(), "Install it on your repositories")
                .paragraph("This page is closed from now on.");
    }

    static Page refused(String why, Optional<String> next) {
        Page page = new Page("The app is not connected").told(why);
        return next.map(text -> page.link(URI.create("/setup"), text)).orElse(page);
    }
}
