package dev.fixwright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnerFileTest {
    private static final byte[] SECRET = {1, 2, 3};

    @Test
    void replacesALinkAndNotWhatItLeadsTo(@TempDir Path folder) throws IOException {
        Path other = Files.write(folder.resolve("other"), new byte[] {9});
        Path link = Files.createSymbolicLink(folder.resolve("link"), other);

        OwnerFile.write(link.toString(), SECRET);

        assertThat(other).hasBinaryContent(new byte[] {9});
        assertThat(link).hasBinaryContent(SECRET).isRegularFile();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(link)))
                .isEqualTo("rw-------");
    }

    /** Whoever is root would have no /dev/stdout or /dev/null any more. */
    @Test
    void putsNoFileInThePlaceOfADevice(@TempDir Path folder) throws IOException {
        Path socket = folder.resolve("s");
        try (ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.bind(UnixDomainSocketAddress.of(socket));

            assertThatThrownBy(() -> OwnerFile.write(socket.toString(), SECRET))
                    .isInstanceOf(BadInputException.class)
                    .hasMessageContaining("is a device or a pipe");

            assertThat(Files.isRegularFile(socket)).isFalse();
        }
    }
}
