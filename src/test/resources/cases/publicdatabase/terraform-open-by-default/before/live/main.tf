module "timetable" {
  source = "../modules/postgres"
  name   = "timetable"
}
