from depot.stage import stage

DEBUG = stage() == "workbench"
