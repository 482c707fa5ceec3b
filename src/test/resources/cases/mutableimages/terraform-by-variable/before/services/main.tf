module "ecr" {
  source = "../modules/ecr"
  name   = "roster"
}
