variable "node_type" {
  type    = string
  default = "ra3.xlplus"
}

variable "encrypt_at_rest" {
  description = "Whether what the cluster stores is encrypted."
  type        = bool
  default     = true
}
