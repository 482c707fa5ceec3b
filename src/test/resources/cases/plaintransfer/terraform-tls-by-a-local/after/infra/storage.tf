locals {
  location = "northeurope"
  tls      = "TLS1_2" # of the label printers
}

resource "azurerm_storage_account" "labels" {
  name                     = "labels${random_id.labels.hex}"
  resource_group_name      = azurerm_resource_group.labels.name
  location                 = local.location
  account_tier             = "Standard"
  account_replication_type = "LRS"
  min_tls_version          = local.tls
}
