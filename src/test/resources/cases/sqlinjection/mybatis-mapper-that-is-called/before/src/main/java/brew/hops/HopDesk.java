package brew.hops;

class HopDesk {
    private final HopMapper hops;

    HopDesk(HopMapper hops) {
        this.hops = hops;
    }

    String origin(String name) {
        return hops.named(name.strip());
    }
}
