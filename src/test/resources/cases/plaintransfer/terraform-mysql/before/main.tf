resource "azurerm_mysql_server" "shop" {
  name                    = "shop"
  sku_name                = "GP_Gen5_2"
  version                 = "8.0"
  ssl_enforcement_enabled = false
}
