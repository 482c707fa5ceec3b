resource "azurerm_windows_web_app" "desk" {
  name       = "desk"
  https_only = var.https_only
}
