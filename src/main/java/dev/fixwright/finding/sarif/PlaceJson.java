package dev.fixwright.finding.sarif;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * A {@code physicalLocation}: which file, and where in it.
 *
 * @param uri as the tool wrote it; empty where only the index of an artifact is given
 * @param base the {@code uriBaseId}, or the empty text
 * @param artifact the index into the run's artifacts, or -1
 * @param context the region with the lines around it
 */
record PlaceJson(String uri, String base, int artifact, Optional<RegionJson> region, Optional<RegionJson> context) {
    static final PlaceJson NOWHERE = new PlaceJson("", "", -1, Optional.empty(), Optional.empty());

    /** Reads an {@code artifactLocation}, with no region. */
    static PlaceJson readFile(JsonCursor json, Map<String, String> known) throws IOException {
        String[] texts = {"", ""};
        int[] index = {-1};
        json.object(name -> {
            switch (name) {
                case "uri" -> texts[0] = json.text();
                case "uriBaseId" -> texts[1] = json.text();
                case "index" -> index[0] = json.integer();
                default -> {}
            }
        });
        return new PlaceJson(
                same(texts[0], known), same(texts[1], known), index[0], Optional.empty(), Optional.empty());
    }

    /** Reads the {@code physicalLocation} of a {@code location}; empty where it has none. */
    static Optional<PlaceJson> readLocation(JsonCursor json, Map<String, String> known) throws IOException {
        PlaceJson[] place = {null};
        json.object(name -> {
            if (name.equals("physicalLocation")) {
                place[0] = readPhysical(json, known);
            }
        });
        return Optional.ofNullable(place[0]);
    }

    private static PlaceJson readPhysical(JsonCursor json, Map<String, String> known) throws IOException {
        PlaceJson[] file = {NOWHERE};
        RegionJson[] regions = {null, null};
        json.object(name -> {
            switch (name) {
                case "artifactLocation" -> file[0] = readFile(json, known);
                case "region" -> regions[0] = RegionJson.read(json);
                case "contextRegion" -> regions[1] = RegionJson.read(json);
                default -> {}
            }
        });
        return new PlaceJson(
                file[0].uri,
                file[0].base,
                file[0].artifact,
                Optional.ofNullable(regions[0]),
                Optional.ofNullable(regions[1]));
    }

    /** One instance of equal texts: thousands of steps name the same few files. */
    private static String same(String text, Map<String, String> known) {
        return known.computeIfAbsent(text, key -> key);
    }
}
