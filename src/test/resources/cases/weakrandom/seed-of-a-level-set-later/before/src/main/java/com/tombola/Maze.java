package com.tombola;

import java.util.Random;

public class Maze {
    public int wall(int level) {
        Random walls = new Random();
        walls.setSeed(level);
        return walls.nextInt(4);
    }
}
