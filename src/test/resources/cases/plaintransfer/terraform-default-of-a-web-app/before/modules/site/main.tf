resource "azurerm_windows_web_app" "site" {
  name                = var.name
  resource_group_name = var.resource_group_name
  location            = var.location
  service_plan_id     = var.plan_id
  https_only          = var.https_only

  site_config {}

  app_settings = {
    "WEBSITE_TIME_ZONE" = "W. Europe Standard Time"
  }
}
