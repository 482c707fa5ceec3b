package gallery.kinds;

import java.util.Locale;
import java.util.Objects;

final class PictureKind {
    private final String standard;

    PictureKind(String standard) {
        this.standard = standard;
    }

    boolean isMoving(String given) {
        String chosen = (given == null ? standard : given.toLowerCase(Locale.ROOT)).trim();
        return chosen.equals("gif") || Objects.equals(chosen, "apng") || Objects.equals("webp", chosen);
    }
}
