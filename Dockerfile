FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml .
RUN mvn -B -ntp dependency:go-offline
COPY src src
COPY app-manifest.yml .
RUN mvn -B -ntp -DskipTests package

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --home-dir /data --create-home fixwright
COPY --from=build /build/target/lib /app/lib
COPY --from=build /build/target/fixwright.jar /app/fixwright.jar
USER fixwright
WORKDIR /data
ENV FIXWRIGHT_DATA_DIR=/data FIXWRIGHT_PORT=8080
VOLUME /data
EXPOSE 8080
# The image has no HTTP client; bash speaks enough of it to ask whether the service answers, also before it has an app.
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/$FIXWRIGHT_PORT && printf 'GET /healthz HTTP/1.0\\r\\n\\r\\n' >&3 && head -1 <&3 | grep -q ' 200'"]
ENTRYPOINT ["java", "-jar", "/app/fixwright.jar"]
CMD ["serve"]
