variable "name" {}

variable "instance_class" {
  default = "db.t4g.medium"
}

variable "publicly_accessible" {
  type    = bool
  default = false # the head office has no tunnel yet
}
