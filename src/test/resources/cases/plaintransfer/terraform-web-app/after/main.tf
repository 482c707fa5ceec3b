resource "azurerm_linux_web_app" "booking" {
  name                = "booking"
  resource_group_name = azurerm_resource_group.main.name
  service_plan_id     = azurerm_service_plan.main.id
  location            = "westeurope"
  https_only          = true

  site_config {
    always_on = true
  }
}
