package dev.fixwright.repository;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.StoredConfig;

/** Makes a git repository of a folder. */
public final class NewCheckout {
    private static final String NAME = "Fixwright";
    private static final String EMAIL = "fixwright@localhost";

    private NewCheckout() {}

    /** One commit holds every file of the folder. */
    public static void of(Path folder, String message, Instant when) {
        try (Git git = Git.init()
                .setDirectory(folder.toFile())
                .setInitialBranch("main")
                .call()) {
            StoredConfig config = git.getRepository().getConfig();
            config.setString("user", null, "name", NAME);
            config.setString("user", null, "email", EMAIL);
            config.save();
            PersonIdent author = new PersonIdent(NAME, EMAIL, when, ZoneOffset.UTC);
            git.add().addFilepattern(".").call();
            git.commit()
                    .setAuthor(author)
                    .setCommitter(author)
                    .setSign(false)
                    .setMessage(message)
                    .call();
        } catch (GitAPIException | IOException e) {
            throw new CheckoutException("no git repository could be made of " + folder + ": " + e.getMessage(), e);
        }
    }
}
