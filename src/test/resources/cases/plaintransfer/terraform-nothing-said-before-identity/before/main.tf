resource "azurerm_storage_account" "minutes" {
  account_replication_type = "LRS"
  account_tier             = "Standard"
  location                 = var.location
  name                     = "minutes"
  resource_group_name      = var.group

  identity { type = "SystemAssigned" }
}
