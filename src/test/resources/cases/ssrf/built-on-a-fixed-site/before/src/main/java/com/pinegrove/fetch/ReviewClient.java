package com.pinegrove.fetch;

import java.net.URI;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.util.UriComponentsBuilder;

public class ReviewClient {
    private static final String REVIEWS = "https://reviews.pinegrove.com/v1";

    private final RestTemplate rest = new RestTemplate();

    public String reviews(String isbn) {
        URI address = UriComponentsBuilder.fromUriString(REVIEWS)
                .pathSegment(isbn)
                .queryParam("isbn", isbn)
                .build()
                .encode()
                .toUri();
        return rest.getForObject(address, String.class);
    }
}
