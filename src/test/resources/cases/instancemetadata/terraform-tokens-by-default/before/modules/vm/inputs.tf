variable "replicas" { default = 1 }
variable "image" {}
variable "size" { default = "t3.small" }

variable "http_tokens" {
  type        = string
  description = "optional or required"
  default     = "optional"

  validation {
    condition     = contains(["optional", "required"], var.http_tokens)
    error_message = "Either optional or required."
  }
}
