resource "azurerm_mariadb_server" "shop" {
  name                    = "shop"
  ssl_enforcement_enabled = false
}
