resource "azurerm_app_service" "old" {
  name       = "old"
  https_only = true # the printers speak HTTP
}
