module "database" {
  source              = "./database"
  publicly_accessible = true
}
