package dev.fixwright.fix.librarysettings;

import java.util.List;

/** The settings that are known, by the weakness that their unsafe values are. */
final class LibrarySettings {
    private static final String NO_OBJECTS =
            "Entries of the directory are read as attributes only, so nobody who can write one has objects made of it here.";
    private static final String NO_OBJECTS_REVIEW =
            "Check that the code reads attributes of the results and not their objects.";
    private static final String WEB_FILES =
            "Pages in the view can no longer read files of the device or of other sites.";

    private LibrarySettings() {}

    static final List<LibrarySetting> LDAP_ENTRIES = List.of(
            LibrarySetting.of(
                    List.of("javax.naming.directory.SearchControls"),
                    "setReturningObjFlag",
                    false,
                    NO_OBJECTS,
                    NO_OBJECTS_REVIEW),
            new LibrarySetting(
                    List.of("javax.naming.directory.SearchControls"),
                    "new",
                    6,
                    4,
                    false,
                    NO_OBJECTS,
                    NO_OBJECTS_REVIEW));

    static final List<LibrarySetting> SAML_COMMENTS = List.of(LibrarySetting.of(
            List.of(),
            "setIgnoreComments",
            true,
            "Comments are left out when a message is parsed, so none can cut a user's name short after it was signed.",
            ""));

    static final List<LibrarySetting> RPC_EXTENSIONS = List.of(LibrarySetting.of(
            List.of(),
            "setEnabledForExtensions",
            false,
            "Only the types of the XML-RPC standard are read, and no serialised objects that could run code.",
            "Calls that pass null, long or serialised objects need the extensions; check that no client sends any."));

    static final List<LibrarySetting> WICKET_MARKUP = List.of(LibrarySetting.of(
            List.of(),
            "setEscapeModelStrings",
            true,
            "The component escapes its text, so what is in it is shown and not run.",
            "Where the text is meant to hold markup, the page now shows its tags; clean it instead in that case."));

    static final List<LibrarySetting> WEB_VIEW_DEBUGGING = List.of(LibrarySetting.of(
            List.of(),
            "setWebContentsDebuggingEnabled",
            false,
            "Nobody with a cable can look into the web views of the app.",
            "Switch it on in builds for development only: `BuildConfig.DEBUG`."));

    static final List<LibrarySetting> WEB_VIEW_FILES = List.of(
            LibrarySetting.of(
                    List.of(),
                    "setAllowUniversalAccessFromFileURLs|setAllowFileAccessFromFileURLs",
                    false,
                    WEB_FILES,
                    "Pages that the app brings along can no longer load each other by scripts; serve them by a"
                            + " WebViewAssetLoader."),
            LibrarySetting.of(
                    List.of("android.webkit.WebSettings"),
                    "setAllowFileAccess|setAllowContentAccess",
                    false,
                    WEB_FILES,
                    "Pages that the app keeps as files need a WebViewAssetLoader; those in its assets go on being shown."));

    static final List<LibrarySetting> SECURITY_DEBUGGING = List.of(LibrarySetting.of(
            List.of("org.springframework.security.config.annotation.web.builders.WebSecurity"),
            "debug",
            false,
            "Spring Security no longer logs every request with its headers and session.",
            ""));

    static final List<LibrarySetting> UNKNOWN_USERS = List.of(LibrarySetting.of(
            List.of(),
            "setHideUserNotFoundExceptions",
            true,
            "A failed login no longer tells whether there is such a user.",
            "Check that no page counts on the message for unknown users."));
}
