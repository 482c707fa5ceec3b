package org.markt.up;

class Uploads {
    long maxUploadSize = -1;
}
