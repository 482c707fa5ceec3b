package se.bokning;

import java.util.Objects;

record Voucher(String code, String signature) {
    boolean isSignedWith(String computed) {
        return Objects.equals(signature, computed);
    }
}
