-- A domain's certificates are looked up by its name, the newest first.
create index certificate_of_domain on certificate (domain, issued_at);
