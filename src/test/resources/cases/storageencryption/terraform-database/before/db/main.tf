locals { name = "shop-${var.stage}" } // one line

resource "aws_db_instance" "shop" {
  identifier        = "${local.name}-db"
  storage_encrypted = false
  tags = {
    storage_encrypted = "no"
  }
  user_data = <<-EOT
    storage_encrypted = false
  EOT
}
