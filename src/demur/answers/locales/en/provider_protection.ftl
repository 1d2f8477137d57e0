# Hidden instructions or reasoning of the assistant, and copying the model.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = What stays behind the scenes
acknowledgement-calm = It's fair to be curious about how I work.
boundary-calm = I don't share my hidden instructions or private reasoning, or help copy the model behind me.
reason-calm = If those got around, somebody could turn me against the people who rely on me.
alternatives-calm = Here's what I can do:
    .one = Explain in general how assistants like me are set up
    .two = Say what I can and can't help with
    .three = Give the reasons for an answer in plain words
engagement-calm = { $channel ->
    [form] Change what you wrote to one of these, and send it again.
   *[chat] What made you curious? I'd like to answer as much of it as I can.
 }

title-warm = A look under the hood, up to a point
acknowledgement-warm = I like it when people want to know what they're dealing with.
boundary-warm = I'll keep my hidden instructions and reasoning to myself, and I won't help build a copy of me.
reason-warm = A lot of people's work is in there, and it isn't mine to give away.
alternatives-warm = I'd be happy to do one of these:
    .one = Go through an answer again, with the facts it rests on
    .two = Suggest open models and papers that anyone may study
    .three = Help you write good instructions for an assistant of your own
engagement-warm = { $channel ->
    [form] Write what you're building or checking, or choose one of these, and send it again.
   *[chat] Is there something you're building or checking? Tell me a bit about it.
 }

title-brief = My inner workings stay private
acknowledgement-brief = Curiosity is welcome.
boundary-brief = I don't reveal hidden instructions or reasoning, or help copy me.
reason-brief = Others rely on them staying private.
alternatives-brief = I can:
    .one = Explain how AI learns
    .two = Describe what I'm for
    .three = Compare kinds of assistants
engagement-brief = { $channel ->
    [form] Enter one of these instead.
   *[chat] What interests you most?
 }

omitted = my hidden instructions, my private reasoning and the inner workings of the model.
