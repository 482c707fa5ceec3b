variable "db_public" {
  type    = bool
  default = true
}

resource "aws_db_instance" "parcels" {
  engine              = "mariadb"
  publicly_accessible = var.db_public
}
