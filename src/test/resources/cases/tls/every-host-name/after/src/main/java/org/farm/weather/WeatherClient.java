package org.farm.weather;

import java.io.IOException;
import java.io.InputStream;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLSession;

public class WeatherClient {
    public InputStream forecast(HttpsURLConnection connection) throws IOException {
        connection.setHostnameVerifier(HttpsURLConnection.getDefaultHostnameVerifier());
        return connection.getInputStream();
    }
}
