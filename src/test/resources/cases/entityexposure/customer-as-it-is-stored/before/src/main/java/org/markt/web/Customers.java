package org.markt.web;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class Customers {
    @PostMapping("/customers")
    public Customer save(@RequestBody Customer customer) {
        return customer;
    }

    @Entity
    public static class Customer {
        @Id
        public long id;
        public boolean blocked;
    }
}
