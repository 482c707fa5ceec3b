resource "azurerm_app_service" "old" {
  name       = "old"
  https_only = false # the printers speak HTTP
}
