# Sexualisation or abuse of children; firm, short, help only. The user is not invited to ask again.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = anything sexual about a child.

title-calm = Children's safety comes first
acknowledgement-calm = This touches on a child, so I'll be plain with you.
boundary-calm = I won't write or help with anything sexual about a child.
reason-calm = A child can't agree to it and may carry the hurt for life.
alternatives-calm = Help that's there right now:
    .one = Report a picture or a worry to your country's hotline, listed at inhope.org
    .two = Call a helpline such as Stop It Now, in confidence, if your own thoughts worry you
    .three = Call your local emergency number if a child is in danger now
engagement-calm = { $channel ->
    [form] Whether it's for a child or for you, take one of these steps today.
   *[chat] Pick the step that fits; I can help you find the words for it.
 }

title-warm = Help is there, for a child or for you
acknowledgement-warm = Whatever brought you here, you don't have to be alone with it.
boundary-warm = I won't take part in sexual words, pictures or plans about children, and that won't change.
reason-warm = A child who is hurt in this way can carry it for a whole life.
alternatives-warm = People who can help, and will listen:
    .one = Find a children's helpline for your country at childhelplineinternational.org
    .two = Talk in confidence with a doctor or therapist about thoughts that scare you
    .three = Tell a counsellor or someone you trust if it happened to you
engagement-warm = { $channel ->
    [form] If a child is in danger right now, call your local emergency number first.
   *[chat] Is a child in danger right now? Then call your local emergency number first.
 }

title-brief = Not about children
acknowledgement-brief = I've read this closely.
boundary-brief = I won't help with anything sexual about children.
reason-brief = It hurts children.
alternatives-brief = What helps:
    .one = Report pictures to the police
    .two = Tell a child protection office
    .three = Find support for yourself at findahelpline.com
engagement-brief = { $channel ->
    [form] If a child's in danger, call for help.
   *[chat] Is a child in danger? Call for help.
 }
