variable "service" {
  type = string
}

variable "scan" {
  type    = bool
  default = false
}
