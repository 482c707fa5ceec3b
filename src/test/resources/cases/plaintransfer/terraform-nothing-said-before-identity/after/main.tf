resource "azurerm_storage_account" "minutes" {
  account_replication_type = "LRS"
  account_tier             = "Standard"
  location                 = var.location
  name                     = "minutes"
  resource_group_name      = var.group
  min_tls_version          = "TLS1_2"

  identity { type = "SystemAssigned" }
}
