# Diagnosis, doses and treatment for a person.
# Language: English (United Kingdom), only what differs. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

alternatives-warm = Let me help you get good care:
    .one = Put the symptoms in order, with when each one began
    .two = Explain the words in a leaflet, a lab report or a doctor's letter
    .three = Work out whom to ask: a doctor, a pharmacist, a nurse line or a poison centre
