# Something dangerous, coarse: one of violence, weapons, intrusion, crime, self-harm.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = I stop where people get hurt
acknowledgement-calm = I've read what you wrote with care.
boundary-calm = I can't help when it comes to violence, weapons, break-ins, crime or self-harm.
reason-calm = Someone could get badly hurt, and nobody can take that back.
alternatives-calm = Here's what I can do:
    .one = Explain how people protect themselves, their home and their accounts
    .two = Explain what to do first after an accident, a threat or a break-in
    .three = Point to free helplines at findahelpline.com, for you or someone else
engagement-calm = { $channel ->
    [form] Change what you wrote to one of these, or add what you need it for, and send it again.
   *[chat] What's behind the question? There may be a safe way to get there.
 }

title-warm = Let's find the safe way
acknowledgement-warm = I'd like to be of real use to you, so here's an open answer.
boundary-warm = I won't go into weapons, attacks, break-ins, crime or ways to hurt anyone, you included.
reason-warm = Once such details are out, no one can say who will end up hurt.
alternatives-warm = These I'd be glad to do:
    .one = Think through a conflict and ways to calm it down
    .two = Help with a story, a lesson or a report that leaves such details out
    .three = Find words to tell a friend, or a listener from findahelpline.com, how things are
engagement-warm = { $channel ->
    [form] Write what you'd like to come out of this, or choose one of these, and send it again.
   *[chat] What would you like to come out of this? Let's look for a way that keeps everyone safe.
 }

title-brief = Safety comes first here
acknowledgement-brief = I've taken it in.
boundary-brief = I stay out of violence, weapons, break-ins, crime and self-harm.
reason-brief = People could get hurt.
alternatives-brief = I can:
    .one = Explain the risks
    .two = Suggest safer ways
    .three = Share where support is: findahelpline.com
engagement-brief = { $channel ->
    [form] Enter one of these, or what you need it for.
   *[chat] What do you need it for?
 }

omitted = details on violence, weapons, break-ins, crime or self-harm.
