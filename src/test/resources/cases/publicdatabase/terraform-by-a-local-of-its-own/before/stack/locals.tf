locals {
  prefix    = "canteen"
  reachable = true
  tags = {
    owner = "kitchen"
  }
}
