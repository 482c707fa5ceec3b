from clinic.models import Patient


def by_town(town):
    return Patient.objects.raw("SELECT * FROM clinic_patient WHERE town = %s", [town])
