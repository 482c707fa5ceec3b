resource "azurerm_storage_account" "docs" {
  name            = "harbourdocs"
  min_tls_version = "TLS1_2"
}
