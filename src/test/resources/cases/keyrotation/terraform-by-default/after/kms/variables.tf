variable "rotate" {
  type    = bool
  default = true
}
