package org.chor.chat;

class Chat {
    int handle(String line) {
        switch (line.trim().toLowerCase()) {
            case "help":
            case "list":
                return 1;
            case "kick":
                return 2;
            default:
                return 0;
        }
    }
}
