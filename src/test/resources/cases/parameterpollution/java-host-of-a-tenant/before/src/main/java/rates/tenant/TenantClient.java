package rates.tenant;

import org.apache.http.client.methods.HttpGet;

class TenantClient {
    HttpGet status(String tenant) {
        return new HttpGet("https://" + tenant + ".example.com/status");
    }
}
