variable "name" {}
variable "resource_group_name" {}
variable "location" {}
variable "plan_id" {}
variable "https_only" {
  description = "Send visitors on to HTTPS"
  default     = true
}
