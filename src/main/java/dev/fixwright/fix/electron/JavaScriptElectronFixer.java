package dev.fixwright.fix.electron;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.JavaScriptFixer;
import dev.fixwright.fix.ScriptOption;
import dev.fixwright.fix.ScriptSite;
import java.util.List;

/** Turns the browser's protections of a window on again. */
public final class JavaScriptElectronFixer implements JavaScriptFixer {
    private static final List<ScriptOption> OPTIONS = List.of(
            new ScriptOption(
                    "webSecurity",
                    "false",
                    "true",
                    "Pages in the window are kept apart by their origin again.",
                    "Requests to other origins need CORS headers now."),
            new ScriptOption(
                    "allowRunningInsecureContent|experimentalFeatures",
                    "true",
                    "false",
                    "Pages that came over HTTPS run nothing that came unencrypted.",
                    "Check that all content is loaded over HTTPS."),
            new ScriptOption(
                    "nodeIntegration|nodeIntegrationInWorker|nodeIntegrationInSubFrames|enableRemoteModule",
                    "true",
                    "false",
                    "Pages in the window cannot reach Node.js and, through it, the computer.",
                    "What the page needs of Node.js must come through a preload script."),
            new ScriptOption(
                    "contextIsolation",
                    "false",
                    "true",
                    "Pages in the window cannot reach what the preload script holds.",
                    "The preload script must hand things over with `contextBridge`."),
            new ScriptOption(
                    "sandbox",
                    "false",
                    "true",
                    "The window runs in the sandbox of the browser.",
                    "The preload script has fewer modules."));

    @Override
    public String weakness() {
        return "electron";
    }

    @Override
    public Attempt attempt(ScriptSite site) {
        String rule = site.finding().rule();
        List<ScriptOption> meant = OPTIONS.stream()
                .filter(option -> !rule.contains("websecurity") || option.key().equals("webSecurity"))
                .filter(option ->
                        !rule.contains("insecure-content") || option.key().startsWith("allowRunning"))
                .filter(option ->
                        !rule.contains("node-integration") || option.key().startsWith("nodeIntegration"))
                .toList();
        return ScriptOption.change(site, weakness(), meant, "no option on these lines turns a protection off");
    }
}
