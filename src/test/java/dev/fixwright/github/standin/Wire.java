package dev.fixwright.github.standin;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** GitHub's JSON shapes, with the fields that its description requires. {@code web} is where people would look. */
final class Wire {
    static final ObjectMapper JSON = new ObjectMapper();
    static final String TIME = "2026-11-22T12:00:00Z";

    private final String api;
    private final String web = "https://github.example";

    Wire(String api) {
        this.api = api;
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    ObjectNode account(String login, long id, String type) {
        ObjectNode user = object();
        String url = api + "/users/" + login;
        user.put("login", login).put("id", id).put("node_id", "U_" + id);
        user.put("avatar_url", web + "/avatars/" + id).put("gravatar_id", "");
        user.put("url", url).put("html_url", web + "/" + login);
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

    String url(HostedRepository repository, String rest) {
        return api + "/repos/" + repository.fullName() + rest;
    }

    String page(HostedRepository repository, String rest) {
        return web + "/" + repository.fullName() + rest;
    }

    ObjectNode repository(HostedRepository repository) {
        ObjectNode json = object();
        json.put("id", repository.id()).put("node_id", repository.nodeId());
        json.put("name", repository.name()).put("full_name", repository.fullName());
        json.put("private", false).put("html_url", page(repository, ""));
        json.set("owner", account(repository.owner(), 9000 + repository.id(), "Organization"));
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
        json.put("default_branch", HostedRepository.DEFAULT_BRANCH);
        for (String has : List.of("issues", "projects", "wiki", "pages", "downloads", "discussions")) {
            json.put("has_" + has, false);
        }
        json.put("archived", repository.isArchived()).put("disabled", false);
        json.put("visibility", "public").put("allow_forking", true).put("is_template", false);
        json.put("web_commit_signoff_required", false).putArray("topics");
        json.put("created_at", TIME).put("updated_at", TIME).put("pushed_at", TIME);
        return json;
    }

    /** An alert as REST has it. */
    ObjectNode alert(HostedRepository repository, HostedAlert alert) {
        ObjectNode json = object();
        json.put("number", alert.number()).put("created_at", TIME).put("updated_at", TIME);
        json.put("url", url(repository, "/code-scanning/alerts/" + alert.number()));
        json.put("html_url", page(repository, "/security/code-scanning/" + alert.number()));
        json.put("instances_url", url(repository, "/code-scanning/alerts/" + alert.number() + "/instances"));
        json.put("state", alert.state());
        json.put("fixed_at", alert.state().equals("fixed") ? TIME : null);
        boolean dismissed = alert.state().equals("dismissed");
        json.set("dismissed_by", dismissed ? account("a-person", 77, "User") : null);
        json.put("dismissed_at", dismissed ? TIME : null);
        json.put("dismissed_reason", dismissed ? "won't fix" : null).putNull("dismissed_comment");
        ObjectNode rule = json.putObject("rule");
        rule.put("id", alert.rule().id()).put("name", alert.rule().id()).put("severity", "error");
        rule.put("security_severity_level", alert.rule().securitySeverity());
        rule.put("description", alert.rule().description())
                .put("full_description", alert.rule().description());
        rule.putPOJO("tags", alert.rule().tags());
        rule.put("help", "Help for " + alert.rule().id()).putNull("help_uri");
        json.putObject("tool")
                .put("name", alert.rule().tool())
                .put("version", "1.0")
                .putNull("guid");
        json.set("most_recent_instance", instance(repository, alert));
        return json;
    }

    private ObjectNode instance(HostedRepository repository, HostedAlert alert) {
        ObjectNode json = object();
        json.put("ref", alert.ref()).put("analysis_key", ".github/workflows/scan.yml:scan");
        json.put("environment", "{}").put("category", ".github/workflows/scan.yml:scan");
        json.put("state", alert.state()).put("commit_sha", alert.commit());
        json.putObject("message").put("text", alert.message());
        HostedAlert.Place place = alert.place();
        json.putObject("location")
                .put("path", place.path())
                .put("start_line", place.startLine())
                .put("end_line", place.endLine())
                .put("start_column", place.startColumn())
                .put("end_column", place.endColumn());
        json.put("html_url", page(repository, "/blob/" + alert.commit() + "/" + place.path()));
        json.putArray("classifications").add("source");
        return json;
    }
}
