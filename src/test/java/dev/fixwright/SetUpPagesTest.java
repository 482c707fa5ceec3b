package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.fixwright.database.TestDatabase;
import dev.fixwright.github.standin.GitHubStandIn;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The set-up as a person walks through it, in a real browser with its real ideas of cookies and of what a page may do. */
class SetUpPagesTest {
    @BeforeEach
    void needsABrowser() {
        assumeTrue(Chromium.program().isPresent(), "no chromium here: the set-up is not walked through");
    }

    @Test
    void aPersonWalksFromTheCodeToTheApp(@TempDir Path directory) throws Exception {
        try (GitHubStandIn gitHub = GitHubStandIn.start();
                SetUpStory story = new SetUpStory(gitHub, TestDatabase.h2(directory.resolve("data")));
                Chromium browser = Chromium.start(directory.resolve("profile"))) {
            browser.open(story.address("/setup"));
            browser.follow("document.querySelector('#code').value = 'wrong'; document.querySelector('button').click()");
            assertThat(browser.evaluate("document.body.innerText")).contains("That is not the code.");

            browser.follow("document.querySelector('#code').value = '" + story.code()
                    + "'; document.querySelector('button').click()");
            assertThat(browser.evaluate("document.body.innerText"))
                    .contains("Who owns the app?", "https://fixwright.example.com/");
            assertThat(browser.evaluate("document.cookie")).isEmpty();
            assertThat(browser.evaluate("getComputedStyle(document.querySelector('button')).color"))
                    .isEqualTo("rgb(255, 255, 255)");

            browser.follow("document.querySelector('button').click()");
            browser.follow("document.querySelector('button').click()");
            assertThat(browser.evaluate("location.origin"))
                    .isEqualTo(gitHub.api().toString());
            assertThat(browser.evaluate("document.querySelector('#name').innerText"))
                    .isEqualTo("Fixwright");

            browser.follow("document.querySelector('#create').click()");
            assertThat(browser.evaluate("document.body.innerText"))
                    .contains("Fixwright is connected", "Install it on your repositories");
            assertThat(story.begun).hasSize(1);
            assertThat(browser.complaints()).allMatch(line -> line.startsWith("Failed to load resource"));

            browser.open(story.address("/setup"));
            assertThat(browser.evaluate("document.body.innerText")).contains("The set-up page is closed.");
        }
    }

    @Test
    void whatIsTypedIsNeverMarkup(@TempDir Path directory) throws Exception {
        try (GitHubStandIn gitHub = GitHubStandIn.start();
                SetUpStory story = new SetUpStory(
                        gitHub, TestDatabase.h2(directory.resolve("data")), Optional.empty(), Optional.empty());
                Chromium browser = Chromium.start(directory.resolve("profile"))) {
            browser.open(story.address("/setup"));
            browser.follow("document.querySelector('#code').value = '" + story.code()
                    + "'; document.querySelector('button').click()");
            browser.evaluate("document.querySelector('#address').value = '\"><script>document.title=1</script>'");
            browser.follow("document.querySelector('button').click()");

            assertThat(browser.evaluate("document.title")).isEqualTo("Connect Fixwright to GitHub");
            assertThat(browser.evaluate("document.body.innerText")).contains("Write the address");
            assertThat(browser.evaluate("document.querySelectorAll('script').length"))
                    .isEqualTo("0");
        }
    }
}
