module "ecr" {
  source     = "../modules/ecr"
  mutability = "MUTABLE"
}
