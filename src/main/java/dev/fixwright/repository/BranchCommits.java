package dev.fixwright.repository;

import dev.fixwright.source.SourcePath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEditor;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.CoreConfig.AutoCRLF;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.UserConfig;
import org.eclipse.jgit.revwalk.RevWalk;

/** Commits on top of HEAD, made among git's objects only; the branch appears with the last of them. */
final class BranchCommits {
    private final Repository git;
    private final String branch;
    private final PersonIdent author;
    private final ObjectInserter inserter;
    private final DirCache tree = DirCache.newInCore();
    private final Map<SourcePath, Boolean> withoutReturns = new HashMap<>();
    private ObjectId head;

    BranchCommits(Repository git, String branch, Instant when) throws IOException {
        check(git, branch);
        ObjectId base = Objects.requireNonNull(git.resolve(Constants.HEAD));
        this.git = git;
        this.branch = branch;
        this.head = base;
        UserConfig user = git.getConfig().get(UserConfig.KEY);
        this.author = new PersonIdent(user.getAuthorName(), user.getAuthorEmail(), when, ZoneOffset.UTC);
        this.inserter = git.newObjectInserter();
        try (RevWalk commits = new RevWalk(git);
                ObjectReader reader = git.newObjectReader()) {
            DirCacheBuilder all = tree.builder();
            all.addTree(new byte[0], DirCacheEntry.STAGE_0, reader, commits.parseTree(base));
            all.finish();
        }
    }

    static void check(Repository git, String branch) throws IOException {
        boolean valid = Repository.isValidRefName(Constants.R_HEADS + branch)
                && !branch.startsWith("-")
                && !branch.equals(Constants.HEAD);
        if (!valid) {
            throw new CheckoutException(
                    "\"" + branch + "\" is not a name that git takes for a branch; name it like" + " fixwright/fixes");
        }
        if (git.exactRef(Constants.R_HEADS + branch) != null) {
            throw new CheckoutException("there is a branch " + branch + " already; name another one, or delete it with"
                    + " \"git branch -D " + branch + "\"");
        }
        Collection<String> others = git.getRefDatabase().getConflictingNames(Constants.R_HEADS + branch);
        if (!others.isEmpty()) {
            throw new CheckoutException(
                    "git keeps branches like folders and files, so there cannot be a branch " + branch + " beside "
                            + Repository.shortenRefName(others.iterator().next()) + "; name another one");
        }
        if (git.resolve(Constants.HEAD) == null) {
            throw new CheckoutException(
                    "the checkout has no commit yet that a branch could be on top of; commit its files"
                            + " first, or leave out --branch to fix the files where they are");
        }
    }

    /** Changes a file of the next commit. {@code onDisk} is what the working tree holds: what HEAD holds, or nothing. */
    void put(SourcePath path, Optional<byte[]> onDisk, byte[] after) throws IOException {
        if (!withoutReturns.containsKey(path)) {
            withoutReturns.put(path, storesWithoutReturns(path, onDisk));
        }
        byte[] content = Boolean.TRUE.equals(withoutReturns.get(path)) ? withoutReturns(after) : after;
        ObjectId blob = inserter.insert(Constants.OBJ_BLOB, content);
        DirCacheEditor editor = tree.editor();
        editor.add(new DirCacheEditor.PathEdit(path.value()) {
            @Override
            public void apply(DirCacheEntry entry) {
                entry.setObjectId(blob);
                if (entry.getRawMode() == 0) {
                    entry.setFileMode(FileMode.REGULAR_FILE);
                }
            }
        });
        editor.finish();
    }

    /** Whether git keeps a file with line feeds only that has carriage returns on this disk. */
    private boolean storesWithoutReturns(SourcePath path, Optional<byte[]> onDisk) throws IOException {
        DirCacheEntry entry = tree.getEntry(path.value());
        if (entry == null && onDisk.isEmpty()) {
            return git.getConfig().getEnum("core", null, "autocrlf", AutoCRLF.FALSE) != AutoCRLF.FALSE;
        }
        byte[] now = onDisk.orElse(new byte[0]);
        byte[] committed = entry == null ? new byte[0] : content(entry);
        if (entry != null && Arrays.equals(now, committed)) {
            return false;
        }
        if (entry != null && Arrays.equals(withoutReturns(now), committed)) {
            return true;
        }
        throw new CheckoutException(path + " has changes that are not committed; commit them first, or leave out the"
                + " branch to fix the files where they are");
    }

    private byte[] content(DirCacheEntry entry) throws IOException {
        try (ObjectReader reader = git.newObjectReader()) {
            return reader.open(entry.getObjectId(), Constants.OBJ_BLOB).getCachedBytes();
        }
    }

    private static byte[] withoutReturns(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(content.length);
        for (int i = 0; i < content.length; i++) {
            boolean ending = content[i] == '\r' && i + 1 < content.length && content[i + 1] == '\n';
            if (!ending) {
                out.write(content[i]);
            }
        }
        return out.toByteArray();
    }

    void commit(String message) throws IOException {
        CommitBuilder commit = new CommitBuilder();
        commit.setTreeId(tree.writeTree(inserter));
        commit.setParentId(head);
        commit.setAuthor(author);
        commit.setCommitter(author);
        commit.setMessage(message);
        head = inserter.insert(commit);
    }

    /** Gives the branch its name; until then nothing is to be seen of it. */
    CommitId finish() throws IOException {
        inserter.flush();
        inserter.close();
        RefUpdate update = git.updateRef(Constants.R_HEADS + branch);
        update.setExpectedOldObjectId(ObjectId.zeroId());
        update.setNewObjectId(head);
        update.setRefLogMessage("fixwright: fixes on top of HEAD", false);
        RefUpdate.Result result = update.update();
        if (result != RefUpdate.Result.NEW) {
            throw new CheckoutException("git did not take the new branch " + branch + " (" + result
                    + "); is there another whose name begins or ends like it?");
        }
        return new CommitId(head.name());
    }
}
