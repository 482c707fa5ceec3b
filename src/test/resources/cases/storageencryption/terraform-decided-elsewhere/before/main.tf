resource "aws_db_instance" "shop" {
  storage_encrypted = var.encrypted
}
