package com.forum.avatar;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.servlet.http.HttpServletRequest;

class AvatarStore {
    private final File members = new File("avatars/members");

    InputStream open(HttpServletRequest request) throws IOException {
        String login = request.getParameter("login");
        switch (request.getParameter("kind")) {
            case "guest":
                return new FileInputStream("avatars/guest.png");
            default:
                return new FileInputStream(new File(members, insideFolder(login + ".png")));
        }
    }

    /** Returns a path as it is; refuses one that climbs out of its folder by "..", also an encoded one. */
    private static String insideFolder(String path) {
        for (String segment : path.replaceAll("(?i)%2e", ".").split("(?i)[/\\\\]|%2f|%5c")) {
            if (segment.trim().equals("..")) {
                throw new IllegalArgumentException("The path leads out of its folder");
            }
        }
        StringBuilder checked = new StringBuilder();
        for (char c : path.toCharArray()) {
            if (c == '\0') {
                throw new IllegalArgumentException("The path holds a NUL character");
            }
            checked.append(c);
        }
        return checked.toString();
    }
}
