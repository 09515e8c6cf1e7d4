from datetime import datetime, timezone
from unittest import mock

from django.core.cache import cache
from django.test import TestCase

from appointments.services import SlotTaken, book, cancel, parse_slot
from devices.mqtt_consumer import parse_reading
from patients import services
from patients.forms import ImportRowForm, PatientForm
from security.tokens import sign

NINE = datetime(2026, 3, 1, 9, tzinfo=timezone.utc)


class PatientTests(TestCase):
    def setUp(self):
        cache.clear()
        self.patient = services.register_patient("AB-000001", "Ada Byron", email="ada@example.org")

    def test_a_record_number_is_given_once(self):
        self.assertIsNone(services.register_patient("AB-000001", "Somebody Else"))

    def test_unknown_patients_are_none(self):
        self.assertIsNone(services.find_patient("XX-999999"))
        self.assertEqual(services.find_patient("AB-000001"), self.patient)

    def test_the_summary_does_not_need_the_cache(self):
        broken = mock.Mock(**{"get.side_effect": ConnectionError, "set.side_effect": ConnectionError})
        with mock.patch.object(services, "cache", broken):
            self.assertEqual(services.patient_summary(self.patient.pk)["name"], "Ada Byron")

    def test_broken_preferences_are_empty(self):
        self.patient.preferences = "{"
        self.assertEqual(services.preferences_of(self.patient), {})

    def test_forms(self):
        form = PatientForm({"record_number": "ab-000002", "full_name": "Alan", "phone": "1"})
        self.assertTrue(form.is_valid(), form.errors)
        row = ImportRowForm({"name": "Alan", "born": "someday", "contact": "0123"})
        self.assertFalse(row.is_valid())
        self.assertEqual(row.cleaned_data["contact"], {"phone": "0123"})

    def test_views(self):
        self.assertEqual(len(self.client.get("/api/patients/?q=ada").json()), 1)
        self.assertEqual(self.client.get("/api/patients/999/summary/").status_code, 404)
        rows = {"rows": [{"age": "x"}, {"age": "3", "name": "Bo", "record_number": "AB-000003"}]}
        answer = self.client.post("/api/patients/import/", rows, content_type="application/json")
        self.assertEqual(answer.json(), {"created": 1})


class AppointmentTests(TestCase):
    def setUp(self):
        cache.clear()
        self.patient = services.register_patient("AB-000001", "Ada Byron", email="ada@example.org")

    def test_a_slot_is_given_once(self):
        book(self.patient, "Dr. No", NINE)
        with self.assertRaises(SlotTaken):
            book(self.patient, "Dr. No", NINE)

    def test_cancel(self):
        appointment = book(self.patient, "Dr. No", NINE)
        self.assertTrue(cancel(appointment.pk))
        self.assertFalse(cancel(999))

    def test_parse_slot(self):
        self.assertIsNone(parse_slot("tomorrow"))


class SecurityTests(TestCase):
    def setUp(self):
        cache.clear()

    def test_authentication_fails_closed(self):
        for token in ("", "monitor-1.bad", "é.é"):
            answer = self.client.get("/api/devices/m1/heart-rate/", headers={"X-Device-Token": token})
            self.assertEqual(answer.status_code, 401)

    def test_a_signed_token_gets_in_even_when_metrics_are_broken(self):
        with mock.patch("security.middleware.record_decision", side_effect=ConnectionError):
            answer = self.client.get(
                "/api/devices/m1/heart-rate/", headers={"X-Device-Token": sign("monitor-1")}
            )
        self.assertEqual(answer.status_code, 404)
        self.assertIn("X-Correlation-ID", answer.headers)

    def test_rate_limiting_fails_open(self):
        broken = mock.Mock(**{"add.side_effect": ConnectionError})
        with mock.patch("security.middleware.cache", broken):
            self.assertEqual(self.client.get("/api/patients/").status_code, 200)


class ReadingTests(TestCase):
    def test_readings(self):
        self.assertEqual(parse_reading("clinic/w1/m1/vitals", b'{"hr": 61, "spo2": 98}').heart_rate, 61)
        for topic, payload in (("x", b"{}"), ("clinic/w/m/vitals", b"{"), ("clinic/w/m/vitals", b"{}")):
            self.assertIsNone(parse_reading(topic, payload))


class BillingTests(TestCase):
    def test_amounts_that_are_numbers(self):
        services.register_patient("AB-000001", "Ada Byron", email="ada@example.org")
        new = {"amount": "12.50", "record_number": "AB-000001", "number": "R1"}
        self.assertEqual(self.client.post("/api/billing/new/", new).status_code, 201)
        self.assertEqual(self.client.post("/api/billing/R1/pay/").json(), {"status": "paid"})
