plugins {
    java
}

dependencies {
    runtimeOnly("org.postgresql:postgresql")
}
