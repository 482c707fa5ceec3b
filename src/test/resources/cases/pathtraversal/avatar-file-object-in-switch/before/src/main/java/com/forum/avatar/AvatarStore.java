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
                return new FileInputStream(new File(members, login + ".png"));
        }
    }
}
