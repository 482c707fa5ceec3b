package till.doors;

interface Master {
    default boolean isMaster(String key) {
        return key.equals("5f4dcc3b5aa765d61d8327deb882cf99");
    }
}
