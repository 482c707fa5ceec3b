resource "azurerm_storage_account" "shop" {
  name            = "shop"
  min_tls_version = "TLS1_0"
}
