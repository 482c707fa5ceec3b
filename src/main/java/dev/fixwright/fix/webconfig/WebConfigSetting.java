package dev.fixwright.fix.webconfig;

import java.util.List;

/**
 * A setting that protects.
 *
 * @param element the element that makes it
 * @param safe the value that protects
 * @param open the value that does not
 * @param done what people read when it is made
 */
record WebConfigSetting(String weakness, String element, String attribute, String safe, String open, String done) {
    private static final String ERRORS =
            "Visitors get a page for errors; details are shown on the server's own machine only.";

    static final List<WebConfigSetting> ALL = List.of(
            new WebConfigSetting(
                    "debugmode",
                    "compilation",
                    "debug",
                    "false",
                    "true",
                    "Pages are built without what debuggers need, and errors show no source."),
            new WebConfigSetting(
                    "debugmode",
                    "trace",
                    "enabled",
                    "false",
                    "true",
                    "The page with the traces of all requests is not there any more."),
            new WebConfigSetting("debugmode", "customErrors", "mode", "RemoteOnly", "Off", ERRORS),
            new WebConfigSetting(
                    "directorylisting",
                    "directoryBrowse",
                    "enabled",
                    "false",
                    "true",
                    "Visitors no longer get a list of a folder's files."),
            new WebConfigSetting("stacktraceexposure", "customErrors", "mode", "RemoteOnly", "Off", ERRORS),
            new WebConfigSetting(
                    "stacktraceexposure", "httpErrors", "errorMode", "DetailedLocalOnly", "Detailed", ERRORS),
            new WebConfigSetting(
                    "insecurecookie",
                    "httpCookies",
                    "requireSSL",
                    "true",
                    "false",
                    "Cookies are sent over encrypted connections only."),
            new WebConfigSetting(
                    "insecurecookie",
                    "httpCookies",
                    "httpOnlyCookies",
                    "true",
                    "false",
                    "Scripts of a page cannot read the cookies."),
            new WebConfigSetting(
                    "insecurecookie",
                    "forms",
                    "requireSSL",
                    "true",
                    "false",
                    "The cookie of the login is sent over encrypted connections only."),
            new WebConfigSetting(
                    "insecurecookie",
                    "roleManager",
                    "cookieRequireSSL",
                    "true",
                    "false",
                    "The cookie with the roles is sent over encrypted connections only."),
            new WebConfigSetting(
                    "responsesplitting",
                    "httpRuntime",
                    "enableHeaderChecking",
                    "true",
                    "false",
                    "Line ends in the values of headers are refused again."),
            new WebConfigSetting(
                    "xss",
                    "pages",
                    "validateRequest",
                    "true",
                    "false",
                    "Requests with markup in their values are refused again."));

    /** Whether the setting protects where nothing is said of it. */
    boolean isSafeUnsaid() {
        return !safe.equals("true") || !weakness.equals("insecurecookie");
    }
}
