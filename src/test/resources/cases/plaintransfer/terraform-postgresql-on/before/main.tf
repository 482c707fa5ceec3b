resource "azurerm_postgresql_server" "shop" {
  name                    = "shop"
  ssl_enforcement_enabled = true
}
