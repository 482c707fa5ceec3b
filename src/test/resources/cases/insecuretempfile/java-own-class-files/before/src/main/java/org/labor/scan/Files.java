package org.labor.scan;

final class Files {
    private Files() {}
}
