package org.uni.sso2;

class Parsing {
    interface Pool {
        void setIgnoreComments(boolean ignore);
    }

    void prepare(Pool pool) {
        pool.setIgnoreComments(Boolean.TRUE);
    }
}
