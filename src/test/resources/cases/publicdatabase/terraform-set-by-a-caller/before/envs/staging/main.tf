module "ledger" {
  source              = "../../modules/postgres"
  publicly_accessible = true
}
