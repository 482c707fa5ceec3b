resource "google_kms_crypto_key" "sign" {
  name     = "sign"
  key_ring = google_kms_key_ring.main.id
  purpose  = "ASYMMETRIC_SIGN"
}
