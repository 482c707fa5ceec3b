package dev.fixwright.finding.sarif;

import java.io.IOException;

/** A {@code reportingDescriptorReference}: a rule or a taxon, by id, by index, or by both. */
final class ReferenceJson {
    String id = "";
    int index = -1;
    String component = "";
    String componentGuid = "";
    int componentIndex = -1;

    static ReferenceJson read(JsonCursor json) throws IOException {
        ReferenceJson reference = new ReferenceJson();
        json.object(name -> {
            switch (name) {
                case "id" -> reference.id = json.text();
                case "index" -> reference.index = json.integer();
                case "toolComponent" -> reference.readComponent(json);
                default -> {}
            }
        });
        return reference;
    }

    private void readComponent(JsonCursor json) throws IOException {
        json.object(name -> {
            switch (name) {
                case "name" -> component = json.text();
                case "guid" -> componentGuid = json.text();
                case "index" -> componentIndex = json.integer();
                default -> {}
            }
        });
    }
}
