package till.hooks;

final class Hooks<T extends Hooks.Settings> {
    interface Settings {
        Object find(String name);
    }

    private final T settings;

    Hooks(T settings) {
        this.settings = settings;
    }

    boolean isFromPartner(String given) {
        return given.equals(settings.find("partner.secret"));
    }
}
