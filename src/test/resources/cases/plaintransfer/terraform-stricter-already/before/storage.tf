resource "azurerm_storage_account" "xrays" {
  name                     = "clinicxrays"
  resource_group_name      = var.group
  location                 = var.location
  account_tier             = "Standard"
  account_replication_type = "ZRS"
  min_tls_version          = "TLS1_3"
}
