package dev.fixwright.finding.sarif;

import dev.fixwright.finding.Region;
import java.util.Optional;

/**
 * What a scanner wrote down of the code that one of its results is about: enough to find it again long after the scan.
 *
 * @param revision what the scanner calls the commit that it looked at; may be empty
 * @param snippet the code itself; may be empty
 * @param contextLine the first of the lines around it, 0 where they are not known
 * @param contextEnd the last of them
 * @param context those lines; may be empty
 * @param lineHash GitHub's fingerprint of the first line; may be empty
 */
public record ReportedCode(
        String revision, String snippet, int contextLine, int contextEnd, String context, String lineHash) {
    /** Where nothing was written down. */
    public static final ReportedCode NONE = new ReportedCode("", "", 0, 0, "", "");

    /** Longer code is as good as none. */
    private static final int LONGEST = 4_000;

    static ReportedCode of(
            String revision, Optional<RegionJson> region, Optional<RegionJson> context, String lineHash) {
        return new ReportedCode(
                revision,
                region.map(RegionJson::snippet).map(ReportedCode::kept).orElse(""),
                context.map(RegionJson::startLine).filter(line -> line > 0).orElse(0),
                context.map(RegionJson::endLine).filter(line -> line > 0).orElse(0),
                context.map(RegionJson::snippet).map(ReportedCode::kept).orElse(""),
                lineHash);
    }

    private static String kept(String code) {
        return code.length() <= LONGEST ? code : "";
    }

    /** Whether there is anything to search by. */
    public boolean isKnown() {
        return scanned(Region.line(1)).isKnown();
    }

    /**
     * Where the code stands in a text now; empty where it does not, or at several places.
     *
     * @param reported where the scanner saw it
     */
    public Optional<Region> in(String text, Region reported) {
        FileText file = new FileText(text);
        Answer<Region> named = reported.endLine() <= file.lines().count()
                ? new Regions("utf16CodeUnits").region(Optional.of(json(reported, "")), Optional.of(file))
                : Answer.refused("the file is shorter");
        return scanned(reported).foundIn(file, named);
    }

    private ScannedCode scanned(Region reported) {
        Optional<RegionJson> around = contextLine > 0
                ? Optional.of(new RegionJson(contextLine, -1, contextEnd, -1, -1, 0, false, context))
                : Optional.empty();
        return new ScannedCode(Optional.of(json(reported, snippet)), around, lineHash);
    }

    private static RegionJson json(Region region, String snippet) {
        return new RegionJson(
                region.startLine(),
                region.hasColumns() ? region.startColumn() : -1,
                region.endLine(),
                region.hasColumns() ? region.endColumn() : -1,
                -1,
                0,
                false,
                snippet);
    }
}
