# Diagnosis, doses and treatment for a person.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = A question for a doctor
acknowledgement-calm = Questions about health are hard to leave open.
boundary-calm = I can't name a diagnosis, a dose or a treatment for one person.
reason-calm = I can't examine anyone, and a wrong guess could do real harm.
alternatives-calm = Here's what I can do:
    .one = Explain what is known in general about an illness or a medicine
    .two = List signs that mean it's time to get care today
    .three = Write down questions for a doctor or a pharmacist
engagement-calm = { $channel ->
    [form] Change your entry to one of these and send it again. If it's getting worse fast, call your local emergency number.
   *[chat] What worries you most? If it's getting worse fast, call your local emergency number first.
 }

title-warm = Your health deserves a closer look
acknowledgement-warm = Not knowing what's wrong, or what will help, is hard on anyone.
boundary-warm = I won't guess what someone has, or say which medicine to take and how much.
reason-warm = A doctor can look, listen and test, and I'd only have a few lines to go by.
alternatives-warm = Let me help you get good care:
    .one = Put the symptoms in order, with when each one began
    .two = Explain the words in a leaflet, a lab report or a doctor's letter
    .three = Work out whom to ask: a doctor, a pharmacist, a nurse line or a poison center
engagement-warm = { $channel ->
    [form] Write down what you've noticed and which of these you'd like. If it can't wait, please call for help now.
   *[chat] How long has this been going on? If it feels like it can't wait, please call for help now.
 }

title-brief = Best asked of a doctor
acknowledgement-brief = Good that you're asking.
boundary-brief = I can't diagnose or set doses.
reason-brief = Bodies differ, and mistakes can hurt.
alternatives-brief = I can:
    .one = Describe common side effects
    .two = Prepare notes for a visit
    .three = Explain first aid
engagement-brief = { $channel ->
    [form] Enter one of these. If it's urgent, call emergency services.
   *[chat] Which helps? If it's urgent, call emergency services.
 }

omitted = a diagnosis, a dose or a treatment for one person.
