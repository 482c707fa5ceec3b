package ch.labor.web;

import org.springframework.web.bind.annotation.RequestMapping;

interface RoomPages {
    @RequestMapping("/rooms")
    String rooms();
}
