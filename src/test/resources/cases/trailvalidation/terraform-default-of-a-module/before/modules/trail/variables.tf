variable "name" { type = string }
variable "bucket" { type = string }
variable "key" {
  type    = string
  default = null
}
variable "validate" { default = false }
