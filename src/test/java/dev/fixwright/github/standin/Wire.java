package dev.fixwright.github.standin;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** GitHub's JSON shapes, with the fields that its description requires. {@code WEB} is where people would look. */
final class Wire {
    static final ObjectMapper JSON = new ObjectMapper();
    static final String WEB = "https://github.example";
    static final String TIME = "2026-11-22T12:00:00Z";

    private final String api;

    Wire(String api) {
        this.api = api;
    }

    /** Where this stand-in's own pages are. */
    String web() {
        return api;
    }

    /** As GitHub writes times: to the second. */
    static String time(Instant when) {
        return when.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    ObjectNode account(String login, long id, String type) {
        ObjectNode user = object();
        boolean bot = login.endsWith("[bot]");
        String url = api + "/users/" + login.replace("[", "%5B").replace("]", "%5D");
        user.put("login", login).put("id", id).put("node_id", "U_" + id);
        user.put("avatar_url", WEB + "/avatars/" + id).put("gravatar_id", "");
        user.put("url", url).put("html_url", WEB + "/" + (bot ? "apps/" + login.replace("[bot]", "") : login));
        for (String list : List.of("followers", "subscriptions", "repos", "received_events")) {
            user.put((list.equals("repos") ? "repos" : list) + "_url", url + "/" + list);
        }
        user.put("organizations_url", url + "/orgs");
        user.put("following_url", url + "/following{/other_user}");
        user.put("gists_url", url + "/gists{/gist_id}");
        user.put("starred_url", url + "/starred{/owner}{/repo}");
        user.put("events_url", url + "/events{/privacy}");
        user.put("type", type).put("site_admin", false);
        return user;
    }

    /** Somebody who commits, opens or reviews: a person, or an app. */
    ObjectNode author(String login) {
        boolean bot = login.endsWith("[bot]");
        return account(login, 100 + Math.floorMod(login.hashCode(), 100_000), bot ? "Bot" : "User");
    }

    ObjectNode owner(HostedRepository repository) {
        return account(repository.owner(), 9000 + repository.id(), "Organization");
    }

    String address(String path) {
        return api + path;
    }

    /** The address of a request, without its query. */
    String address(Request request) {
        return api + request.path();
    }

    String url(HostedRepository repository, String rest) {
        return api + "/repos/" + repository.fullName() + rest;
    }

    String page(HostedRepository repository, String rest) {
        return WEB + "/" + repository.fullName() + rest;
    }

    ObjectNode repository(HostedRepository repository) {
        ObjectNode json = object();
        json.put("id", repository.id()).put("node_id", repository.nodeId());
        json.put("name", repository.name()).put("full_name", repository.fullName());
        json.put("private", repository.isPrivate()).put("html_url", page(repository, ""));
        json.set("owner", owner(repository));
        json.put("description", "A shop").put("fork", false).put("url", url(repository, ""));
        for (String[] link : RepositoryLinks.ALL) {
            json.put(link[0], url(repository, link[1]));
        }
        String page = page(repository, "");
        json.put("git_url", page.replace("https:", "git:") + ".git").put("ssh_url", page + ".git");
        json.put("clone_url", page + ".git").put("svn_url", page).putNull("mirror_url");
        json.putNull("homepage").put("language", "Java").putNull("license");
        for (String count : List.of("forks", "forks_count", "stargazers_count", "watchers", "watchers_count", "size")) {
            json.put(count, 0);
        }
        json.put("open_issues", 0).put("open_issues_count", 0);
        json.put("default_branch", repository.defaultBranch());
        for (String has : List.of("issues", "projects", "wiki", "pages", "downloads", "discussions")) {
            json.put("has_" + has, false);
        }
        json.put("archived", repository.isArchived()).put("disabled", repository.isDisabled());
        json.put("visibility", repository.isPrivate() ? "private" : "public")
                .put("allow_forking", true)
                .put("is_template", false);
        json.put("web_commit_signoff_required", false).putArray("topics");
        json.put("created_at", TIME).put("updated_at", TIME).put("pushed_at", TIME);
        return json;
    }
}
